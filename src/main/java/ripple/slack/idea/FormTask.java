package ripple.slack.idea;

import ripple.idea.Edition;
import ripple.idea.Way;

/** What the form of an idea is open for. */
sealed interface FormTask {

    /** A new idea is told; the way says how its author came to the form. */
    record Tell(Way way) implements FormTask {}

    /** An idea is changed, as it was when the form was opened. */
    record Change(Edition edition) implements FormTask {}
}
