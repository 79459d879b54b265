package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.FLAG;
import static ripple.playground.blockkit.Rules.TEXT;
import static ripple.playground.blockkit.Rules.anyText;
import static ripple.playground.blockkit.Rules.byType;
import static ripple.playground.blockkit.Rules.list;
import static ripple.playground.blockkit.Rules.mrkdwn;
import static ripple.playground.blockkit.Rules.oneOf;
import static ripple.playground.blockkit.Rules.plain;
import static ripple.playground.blockkit.Rules.text;

import java.util.ArrayList;
import java.util.List;

/** The blocks of which messages and views are made. */
final class Blocks {
    private static final Rule CONTEXT_ELEMENT = (node, spot) -> {
        if (Rules.isOf(node, "image")) {
            Elements.IMAGE.check(node, spot);
        } else {
            anyText(3000).check(node, spot);
        }
    };
    private static final Shape SECTION = Shape.block("section")
            .may("text", anyText(3000))
            .may("fields", list(1, 10, anyText(2000)))
            .may("accessory", Elements.OF_SECTION)
            .may("expand", FLAG)
            .also((node, spot) -> {
                if (!node.has("text") && !node.has("fields")) {
                    spot.wrong("missing required field: text or fields");
                }
            });
    private static final Shape ACTIONS = Shape.block("actions").must("elements", list(1, 25, Elements.OF_ACTIONS));
    private static final Shape CONTEXT = Shape.block("context").must("elements", list(1, 10, CONTEXT_ELEMENT));
    private static final Shape DIVIDER = Shape.block("divider");
    private static final Shape HEADER = Shape.block("header").must("text", plain(150));
    private static final Shape INPUT = Shape.block("input")
            .must("label", plain(2000))
            .must("element", Elements.OF_INPUT)
            .may("hint", plain(2000))
            .may("optional", FLAG)
            .may("dispatch_action", FLAG);
    private static final Shape IMAGE = Shape.block("image")
            .must("alt_text", text(1, 2000))
            .may("title", plain(2000))
            .may("image_url", text(1, 3000))
            .may("slack_file", Elements.SLACK_FILE)
            .also(Rules.either("image_url", "slack_file"));
    private static final Shape FILE =
            Shape.block("file").must("external_id", TEXT).must("source", TEXT);
    private static final Shape VIDEO = Shape.block("video")
            .must("alt_text", TEXT)
            .must("thumbnail_url", TEXT)
            .must("title", plain(199))
            .must("video_url", TEXT)
            .may("author_name", text(0, 49))
            .may("description", plain(199))
            .may("provider_icon_url", TEXT)
            .may("provider_name", TEXT)
            .may("title_url", TEXT);
    private static final Shape ALERT = Shape.block("alert")
            .must("text", anyText(3000))
            .may("level", oneOf("default", "info", "warning", "error", "success"));
    private static final Shape MARKDOWN = Shape.block("markdown").must("text", text(1, 12_000));
    private static final Shape CONTEXT_ACTIONS =
            Shape.block("context_actions").must("elements", list(1, 5, Elements.OF_CONTEXT_ACTIONS));
    private static final Shape CARD = Shape.block("card")
            .may("title", mrkdwn(150))
            .may("subtitle", mrkdwn(150))
            .may("body", mrkdwn(200))
            .may("hero_image", Elements.IMAGE)
            .may("icon", Elements.IMAGE)
            .may("actions", list(1, 2, Elements.BUTTON));
    private static final Shape CAROUSEL = Shape.block("carousel").must("elements", list(1, 10, CARD));
    private static final Shape TASK = Shape.block("task_card")
            .must("task_id", TEXT)
            .must("title", TEXT)
            .must("status", oneOf("pending", "in_progress", "complete", "error"))
            .may("details", RichText.BLOCK)
            .may("output", RichText.BLOCK)
            .may("sources", list(0, 100, new Shape("url").must("url", TEXT).must("text", TEXT)));
    private static final Shape PLAN =
            Shape.block("plan").must("title", TEXT).may("tasks", list(0, 100, (node, spot) -> {}));

    private static final List<Shape> INSIDE_CONTAINERS = List.of(
            ACTIONS, CONTEXT, DIVIDER, FILE, HEADER, IMAGE, INPUT, RichText.BLOCK, SECTION, Tables.TABLE, VIDEO);
    private static final Shape CONTAINER = Shape.block("container")
            .must("child_blocks", list(1, 10, byType(INSIDE_CONTAINERS)))
            .may("title", plain(150))
            .may("rich_text_title", RichText.BLOCK)
            .may("subtitle", anyText(150))
            .may("icon", Elements.IMAGE)
            .may("is_collapsible", FLAG)
            .may("default_collapsed", FLAG)
            .may("has_header_divider", FLAG)
            .may("width", oneOf("narrow", "standard", "wide", "full"));

    static final Rule ANY = byType(all());

    private Blocks() {}

    private static List<Shape> all() {
        List<Shape> all = new ArrayList<>(INSIDE_CONTAINERS);
        all.addAll(List.of(
                ALERT,
                CARD,
                CAROUSEL,
                CONTAINER,
                CONTEXT_ACTIONS,
                MARKDOWN,
                PLAN,
                TASK,
                Tables.DATA_TABLE,
                Charts.CHART));
        return all;
    }

    static Rule atMost(int most, Surface surface) {
        Rule placed = (node, spot) -> {
            if (surface.refuses(node.path("type").asText())) {
                spot.wrong("unsupported type: " + node.path("type").asText() + " is not for a " + surface);
            }
        };
        return list(1, most, ANY.and(placed));
    }
}
