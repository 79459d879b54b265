package ripple.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link FreeText} says about what a person typed into a form: it may be kept, or what speaks against that. */
public sealed interface Checked {

    /** Nothing speaks against keeping it: each field's name with its cleaned words. */
    record Clean(Map<String, String> kept) implements Checked {
        public Clean {
            kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        }

        /** The words of a field; empty if there are none. */
        public String words(String field) {
            return kept.getOrDefault(field, "");
        }

        /** Says which fields, never what was typed. */
        @Override
        public String toString() {
            return "Clean" + kept.keySet();
        }
    }

    /** Why nothing was kept; the words stay with their author, in the open form. */
    sealed interface Objection extends Checked permits Unfit, Blocked, Questioned {}

    /** Fields that are too long or empty, each with a sentence that says so. */
    record Unfit(Map<String, String> sentences) implements Objection {
        public Unfit {
            sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        }
    }

    /** Something is surely an identifier and has to be taken out. */
    record Blocked(List<Seen> seen) implements Objection {
        public Blocked {
            seen = List.copyOf(seen);
        }
    }

    /** Something may be a patient's; it is kept once its author says that it is not. */
    record Questioned(Asked about, List<Seen> seen) implements Objection {
        public Questioned {
            seen = List.copyOf(seen);
        }
    }

    /** What the guard saw in one field: kinds and places, never the words. */
    record Seen(String field, String question, List<Finding> findings) {
        public Seen {
            findings = List.copyOf(findings);
        }

        static Seen in(FreeText.Typed typed, GuardVerdict verdict) {
            return new Seen(
                    typed.field(),
                    typed.question(),
                    verdict.findings().stream()
                            .filter(finding -> finding.outcome() == verdict.outcome())
                            .toList());
        }
    }
}
