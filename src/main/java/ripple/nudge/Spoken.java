package ripple.nudge;

import java.util.List;
import java.util.Optional;
import ripple.due.Due;
import ripple.outbox.Section;

/** What a prompt has to say when its time has come. */
public sealed interface Spoken {

    /** What comes next of the same kind about the same; empty if nothing does. */
    Optional<Due> next();

    /** This, as a part of the person's message. */
    record Say(List<Section> sections, Optional<Due> next) implements Spoken {
        public Say {
            sections = List.copyOf(sections);
            if (sections.isEmpty()) {
                throw new IllegalArgumentException("Who speaks says something");
            }
        }
    }

    /** Nothing, and why. */
    record Nothing(Ending why, Optional<Due> next) implements Spoken {
        public Nothing {
            if (why == Ending.SENT) {
                throw new IllegalArgumentException("Who says nothing has sent nothing");
            }
        }
    }
}
