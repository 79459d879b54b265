package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.FLAG;
import static ripple.playground.blockkit.Rules.NUMBER;
import static ripple.playground.blockkit.Rules.TEXT;
import static ripple.playground.blockkit.Rules.list;
import static ripple.playground.blockkit.Rules.number;
import static ripple.playground.blockkit.Rules.oneOf;
import static ripple.playground.blockkit.Rules.text;

import com.fasterxml.jackson.databind.JsonNode;

/** Tables of texts and numbers. */
final class Tables {
    private static final int CHARACTERS = 10_000;

    private static final Rule CELL = Rules.byType(
            new Shape("raw_text").must("text", text(1, CHARACTERS)),
            new Shape("raw_number").must("value", NUMBER).must("text", TEXT),
            RichText.BLOCK);
    private static final Rule ROW = list(1, 20, CELL);
    private static final Rule COLUMN =
            Shape.untyped().may("align", oneOf("left", "center", "right")).may("is_wrapped", FLAG);

    private static final Rule EQUAL_ROWS = (node, spot) -> {
        JsonNode rows = node.path("rows");
        for (JsonNode row : rows) {
            if (row.size() != rows.path(0).size()) {
                spot.at("rows").wrong("all rows must have as many cells as the first");
                return;
            }
        }
    };
    private static final Rule NOT_TOO_LONG = (node, spot) -> {
        if (Length.of(node.path("rows")) > CHARACTERS) {
            spot.wrong("must be less than " + (CHARACTERS + 1) + " characters in all cells");
        }
    };

    static final Shape TABLE = Shape.block("table")
            .must("rows", list(1, 100, ROW))
            .may("column_settings", list(0, 20, COLUMN))
            .also(EQUAL_ROWS)
            .also(NOT_TOO_LONG);
    static final Shape DATA_TABLE = Shape.block("data_table")
            .must("caption", TEXT)
            .must("rows", list(2, 101, ROW))
            .may("page_size", number(1, 100))
            .may("row_header_column_index", number(0, 19))
            .also(EQUAL_ROWS)
            .also(NOT_TOO_LONG);

    private Tables() {}
}
