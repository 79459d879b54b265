package ripple.idea;

import java.util.List;
import ripple.privacy.Asked;

/** Why a draft was not kept; its words stay with their author, in the open form. */
public sealed interface Objection extends Captured, Edited, Decided {

    /** A field is empty or too long. */
    record Unfit(List<Problem> problems) implements Objection {
        public Unfit {
            problems = List.copyOf(problems);
        }
    }

    /** Something is surely an identifier and has to be taken out. */
    record Blocked(List<Concern> concerns) implements Objection {
        public Blocked {
            concerns = List.copyOf(concerns);
        }
    }

    /** Something may be a patient's; the draft is kept once its author says that it is not. */
    record Questioned(Asked about, List<Concern> concerns) implements Objection {
        public Questioned {
            concerns = List.copyOf(concerns);
        }
    }
}
