package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What an application asked of Slack when it was installed: its name, commands, shortcuts, scopes and events. */
public record Manifest(
        String name,
        List<Command> commands,
        List<Shortcut> shortcuts,
        Set<String> scopes,
        Set<String> events,
        Home home) {

    /** A slash command as the manifest names it. */
    public record Command(String command, String description, String usageHint, boolean escapes) {}

    /** A shortcut: on a message, or global. */
    public record Shortcut(String callbackId, String name, String description, boolean onMessages) {}

    /** Which tabs of the application's home are there. */
    public record Home(boolean homeTab, boolean messagesTab, boolean messagesReadOnly) {}

    public Manifest {
        commands = List.copyOf(commands);
        shortcuts = List.copyOf(shortcuts);
        scopes = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
        events = Set.copyOf(events);
    }

    /** Reads the YAML (or JSON) file that would be given to Slack. */
    public static Manifest read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return of(Json.tree(yaml));
        }
    }

    static Manifest of(JsonNode manifest) {
        JsonNode features = manifest.path("features");
        JsonNode home = features.path("app_home");
        return new Manifest(
                features.at("/bot_user/display_name")
                        .asText(manifest.at("/display_information/name").asText("App")),
                commandsOf(features.path("slash_commands")),
                shortcutsOf(features.path("shortcuts")),
                texts(manifest.at("/oauth_config/scopes/bot")),
                texts(manifest.at("/settings/event_subscriptions/bot_events")),
                new Home(
                        home.path("home_tab_enabled").asBoolean(),
                        home.path("messages_tab_enabled").asBoolean(),
                        home.path("messages_tab_read_only_enabled").asBoolean()));
    }

    private static List<Command> commandsOf(JsonNode list) {
        List<Command> commands = new ArrayList<>();
        for (JsonNode each : list) {
            commands.add(new Command(
                    each.path("command").asText(),
                    each.path("description").asText(),
                    each.path("usage_hint").asText(),
                    each.path("should_escape").asBoolean()));
        }
        return commands;
    }

    private static List<Shortcut> shortcutsOf(JsonNode list) {
        List<Shortcut> shortcuts = new ArrayList<>();
        for (JsonNode each : list) {
            shortcuts.add(new Shortcut(
                    each.path("callback_id").asText(),
                    each.path("name").asText(),
                    each.path("description").asText(),
                    each.path("type").asText().equals("message")));
        }
        return shortcuts;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    public Optional<Command> command(String word) {
        return commands.stream().filter(each -> each.command().equals(word)).findFirst();
    }

    public Optional<Shortcut> shortcut(String callbackId) {
        return shortcuts.stream()
                .filter(each -> each.callbackId().equals(callbackId))
                .findFirst();
    }
}
