package ripple.outbox;

import ripple.database.Coded;

/**
 * A button below a section.
 *
 * @param act the stored name of the form or act it opens
 * @param value our own id of what it is about
 */
public record Button(String act, String label, String value, Style style) {
    public Button {
        if (act.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A button has an act and a label");
        }
    }

    /** How much a button stands out. */
    public enum Style implements Coded {
        DEFAULT("default"),
        PRIMARY("primary"),
        DANGER("danger");

        private final String code;

        Style(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
