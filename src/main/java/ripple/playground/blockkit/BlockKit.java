package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.FLAG;
import static ripple.playground.blockkit.Rules.plain;
import static ripple.playground.blockkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Says what Slack would refuse about the blocks of a message, a modal or a Home. */
public final class BlockKit {
    /** What people read in one message, all blocks together. */
    public static final int CHARACTERS_OF_A_MESSAGE = 12_000;

    private static final Rule MESSAGE = Blocks.atMost(Surface.MESSAGE.mostBlocks(), Surface.MESSAGE);
    private static final Rule MODAL = view("modal", Surface.MODAL)
            .must("title", plain(24))
            .may("submit", plain(24))
            .may("close", plain(24))
            .may("clear_on_close", FLAG)
            .may("notify_on_close", FLAG)
            .also((view, spot) -> {
                if (hasInput(view) && !view.has("submit")) {
                    spot.wrong("missing required field: submit, because there is an input block");
                }
            });
    private static final Rule HOME = view("home", Surface.HOME);

    private BlockKit() {}

    private static Shape view(String type, Surface surface) {
        return new Shape(type)
                .must("blocks", Blocks.atMost(surface.mostBlocks(), surface))
                .may("callback_id", text(0, 255))
                .may("external_id", text(0, 255))
                .may("private_metadata", text(0, 3000));
    }

    private static boolean hasInput(JsonNode view) {
        for (JsonNode block : view.path("blocks")) {
            if (Rules.isOf(block, "input")) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong, one sentence each with a JSON pointer, as Slack writes it; nothing if all is well. */
    public static List<String> ofMessage(JsonNode blocks) {
        List<String> findings = new ArrayList<>();
        Spot spot = new Spot("/blocks", findings);
        MESSAGE.check(blocks, spot);
        Whole.check(blocks, spot);
        return findings;
    }

    public static List<String> ofModal(JsonNode view) {
        return ofView(view, MODAL);
    }

    public static List<String> ofHome(JsonNode view) {
        return ofView(view, HOME);
    }

    private static List<String> ofView(JsonNode view, Rule rule) {
        List<String> findings = new ArrayList<>();
        Spot spot = new Spot("/view", findings);
        rule.check(view, spot);
        Whole.check(view.path("blocks"), spot.at("blocks"));
        return findings;
    }

    /** How many characters people read in these blocks; more than {@link #CHARACTERS_OF_A_MESSAGE} are refused. */
    public static int length(JsonNode blocks) {
        return Length.of(blocks);
    }
}
