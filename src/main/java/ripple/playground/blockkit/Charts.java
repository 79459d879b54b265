package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.NUMBER;
import static ripple.playground.blockkit.Rules.list;
import static ripple.playground.blockkit.Rules.text;

/** Pictures of numbers that Slack draws itself. */
final class Charts {
    private static final Rule NAME = text(1, 20);
    private static final Rule ABOVE_ZERO = NUMBER.and((node, spot) -> {
        if (node.asDouble() <= 0) {
            spot.wrong("must be more than 0");
        }
    });
    private static final Rule SERIES = Shape.untyped()
            .must("name", NAME)
            .must("data", list(1, 20, Shape.untyped().must("label", NAME).must("value", NUMBER)));
    private static final Rule AXES = Shape.untyped()
            .must("categories", list(0, 20, NAME))
            .may("x_label", text(0, 50))
            .may("y_label", text(0, 50));

    static final Shape CHART = Shape.block("data_visualization")
            .must("title", text(1, 50))
            .must("chart", Rules.byType(pie(), drawn("line"), drawn("bar"), drawn("area")));

    private Charts() {}

    private static Shape pie() {
        Rule segment = Shape.untyped().must("label", NAME).must("value", ABOVE_ZERO);
        return new Shape("pie").must("segments", list(1, 6, segment));
    }

    private static Shape drawn(String type) {
        return new Shape(type).must("series", list(1, 6, SERIES)).must("axis_config", AXES);
    }
}
