package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.FLAG;
import static ripple.playground.blockkit.Rules.ID;
import static ripple.playground.blockkit.Rules.NUMBER;
import static ripple.playground.blockkit.Rules.TEXT;
import static ripple.playground.blockkit.Rules.list;
import static ripple.playground.blockkit.Rules.oneOf;

/** Formatted text as a tree: sections, lists, quotes and what stands in them. */
final class RichText {
    private static final int MANY = 10_000;

    private static final Rule STYLE = Shape.untyped()
            .may("bold", FLAG)
            .may("code", FLAG)
            .may("italic", FLAG)
            .may("strike", FLAG)
            .may("underline", FLAG);
    private static final Shape TEXT_RUN = inline("text").must("text", TEXT);
    private static final Shape LINK_RUN =
            inline("link").must("url", TEXT).may("text", TEXT).may("unsafe", FLAG);
    private static final Rule INLINE = Rules.byType(
            TEXT_RUN,
            LINK_RUN,
            inline("user").must("user_id", TEXT),
            inline("usergroup").must("usergroup_id", TEXT),
            inline("channel").must("channel_id", TEXT),
            inline("team").must("team_id", TEXT),
            inline("broadcast").must("range", oneOf("here", "channel", "everyone")),
            inline("color").must("value", TEXT),
            inline("emoji").must("name", TEXT).may("unicode", TEXT).may("url", TEXT),
            inline("date")
                    .must("timestamp", NUMBER)
                    .must("format", TEXT)
                    .may("fallback", TEXT)
                    .may("url", TEXT));
    private static final Shape SECTION = new Shape("rich_text_section").must("elements", list(0, MANY, INLINE));

    static final Shape BLOCK = new Shape("rich_text")
            .may("block_id", ID)
            .must(
                    "elements",
                    list(
                            0,
                            MANY,
                            Rules.byType(
                                    SECTION,
                                    bordered("rich_text_list")
                                            .must("elements", list(0, MANY, SECTION))
                                            .must("style", oneOf("bullet", "ordered"))
                                            .may("indent", NUMBER),
                                    bordered("rich_text_quote").must("elements", list(0, MANY, INLINE)),
                                    bordered("rich_text_preformatted")
                                            .must("elements", list(0, MANY, Rules.byType(TEXT_RUN, LINK_RUN))))));

    private RichText() {}

    private static Shape inline(String type) {
        return new Shape(type).may("style", STYLE);
    }

    private static Shape bordered(String type) {
        return new Shape(type).may("border", Rules.number(0, 1));
    }
}
