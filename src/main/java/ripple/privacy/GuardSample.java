package ripple.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One labelled sentence of a file that the guard is measured on. */
record GuardSample(String id, Label label, String text, List<Span> spans) {

    /** What the guard should do with it. */
    enum Label {
        MUST_FLAG,
        MUST_NOT_FLAG,
        /** People disagree: left out of every score. */
        EITHER
    }

    /** A stretch of the text that is an identifier, with the kind its author gave it. */
    record Span(int start, int end, String kind) {}

    GuardSample {
        spans = List.copyOf(spans);
    }

    static GuardSample of(JsonNode row) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : row.path("spans")) {
            spans.add(new Span(
                    span.path("start").asInt(),
                    span.path("end").asInt(),
                    span.path("type").asText()));
        }
        return new GuardSample(
                row.path("id").asText(),
                label(row.path("label").asText()),
                row.path("text").asText(),
                spans);
    }

    private static Label label(String word) {
        return switch (word) {
            case "must_flag" -> Label.MUST_FLAG;
            case "must_not_flag" -> Label.MUST_NOT_FLAG;
            case "either" -> Label.EITHER;
            default -> throw new IllegalArgumentException("A label is must_flag, must_not_flag or either");
        };
    }
}
