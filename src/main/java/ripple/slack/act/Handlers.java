package ripple.slack.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Which handler takes which name. A name can be given once only: Bolt's own table would let one of two handlers of the
 * same name win at random.
 */
public final class Handlers {

    private final Map<String, CommandHandler> commands = new HashMap<>();
    private final Map<String, Consumer<Press>> actions = new HashMap<>();
    private final Map<String, Function<FilledForm, FormAnswer>> forms = new HashMap<>();
    private final Map<String, Function<FilledForm, Optional<FormAnswer>>> first = new HashMap<>();
    private final Map<String, Consumer<Shortcut>> shortcuts = new HashMap<>();
    private Optional<Consumer<Asker>> home = Optional.empty();

    /** Everything people can do with these features, each name with the handler that does it. */
    public static Handlers of(List<Feature> features) {
        Handlers handlers = new Handlers();
        features.forEach(feature -> feature.addTo(handlers));
        return handlers;
    }

    /** A slash command, named with its slash. */
    public Handlers command(String name, CommandHandler handler) {
        return put(commands, name, handler);
    }

    /** A button, select or the like, in a message, a form or on the Home page, named by its action id. */
    public Handlers action(String name, Consumer<Press> handler) {
        return put(actions, name, handler);
    }

    /** A form, named by its callback id. */
    public Handlers form(String name, Function<FilledForm, FormAnswer> handler) {
        return put(forms, name, handler);
    }

    /** Who looks at a form before its handler does, and may answer in its place. */
    public Handlers before(String form, Function<FilledForm, Optional<FormAnswer>> look) {
        return put(first, form, look);
    }

    /** A shortcut, from anywhere or on a message, named by its callback id. */
    public Handlers shortcut(String name, Consumer<Shortcut> handler) {
        return put(shortcuts, name, handler);
    }

    /** Somebody opened the Home page. */
    public Handlers homeOpened(Consumer<Asker> handler) {
        if (home.isPresent()) {
            throw new IllegalArgumentException("The Home page has a handler already");
        }
        home = Optional.of(handler);
        return this;
    }

    public Optional<CommandHandler> forCommand(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    public Optional<Consumer<Press>> forAction(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    public Optional<Function<FilledForm, FormAnswer>> forForm(String name) {
        Optional<Function<FilledForm, FormAnswer>> handler = Optional.ofNullable(forms.get(name));
        return Optional.ofNullable(first.get(name))
                .map(look -> handler.<Function<FilledForm, FormAnswer>>map(
                        then -> form -> look.apply(form).orElseGet(() -> then.apply(form))))
                .orElse(handler);
    }

    public Optional<Consumer<Shortcut>> forShortcut(String name) {
        return Optional.ofNullable(shortcuts.get(name));
    }

    public Optional<Consumer<Asker>> forHome() {
        return home;
    }

    private <H> Handlers put(Map<String, H> table, String name, H handler) {
        if (table.putIfAbsent(name, handler) != null) {
            throw new IllegalArgumentException("The name " + name + " has a handler already");
        }
        return this;
    }
}
