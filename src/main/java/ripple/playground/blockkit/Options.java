package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.LINK;
import static ripple.playground.blockkit.Rules.list;
import static ripple.playground.blockkit.Rules.plain;
import static ripple.playground.blockkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen in menus, checkboxes and radio buttons. */
final class Options {
    static final Rule PLAIN = option(plain(75));
    static final Rule ANY = option(Rules.anyText(75));

    private static final Rule GROUP = Shape.untyped().must("label", plain(75)).must("options", list(1, 100, PLAIN));

    /** What is chosen at first must be one of what is offered. */
    static final Rule INITIAL_AMONG_OPTIONS = (node, spot) -> {
        List<JsonNode> offered = offeredBy(node);
        List<JsonNode> initial = new ArrayList<>();
        node.path("initial_options").forEach(initial::add);
        if (node.has("initial_option")) {
            initial.add(node.path("initial_option"));
        }
        if (!offered.containsAll(initial)) {
            spot.wrong("initial options must be among the options, exactly as they are there");
        }
    };

    private Options() {}

    private static Rule option(Rule text) {
        return Shape.untyped()
                .must("text", text)
                .must("value", text(1, 150))
                .may("description", plain(75))
                .may("url", LINK);
    }

    /** Adds options, or groups of options, to a menu. */
    static Shape offered(Shape menu) {
        return menu.may("options", list(1, 100, PLAIN))
                .may("option_groups", list(1, 100, GROUP))
                .also(Rules.either("options", "option_groups"))
                .also(INITIAL_AMONG_OPTIONS);
    }

    private static List<JsonNode> offeredBy(JsonNode menu) {
        List<JsonNode> offered = new ArrayList<>();
        menu.path("options").forEach(offered::add);
        menu.path("option_groups").forEach(group -> group.path("options").forEach(offered::add));
        return offered;
    }
}
