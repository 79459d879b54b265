package ripple.reflection;

import ripple.privacy.Checked;

/** What came of writing or changing a reflection. */
public sealed interface Written {

    record Kept() implements Written {}

    /** Nothing was kept; the words stay in the open form. */
    record Stopped(Checked.Objection why) implements Written {}

    /** There are words of self-harm in it: nothing was kept, and help is to be shown at once. */
    record InNeed(HumanHelp help) implements Written {}

    /** There is no such reflection of this person. */
    record Missing() implements Written {}
}
