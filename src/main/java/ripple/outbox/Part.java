package ripple.outbox;

import java.net.URI;
import ripple.people.PersonId;

/** A stretch of text. */
public sealed interface Part {
    String plainText();

    /** Our own words. */
    record Words(String text) implements Part {
        @Override
        public String plainText() {
            return text;
        }
    }

    /** Our own words, emphasized. */
    record Strong(String text) implements Part {
        @Override
        public String plainText() {
            return text;
        }
    }

    /** What a person typed: always shown literally, whatever it contains. */
    record Typed(String text) implements Part {
        @Override
        public String plainText() {
            return text;
        }
    }

    /** A link with a label. */
    record Link(String label, URI to) implements Part {
        @Override
        public String plainText() {
            return label;
        }
    }

    /** A person, shown and notified as the platform does it. */
    record Mention(PersonId person) implements Part {
        @Override
        public String plainText() {
            return "a colleague";
        }
    }
}
