package ripple.slack.idea;

import ripple.idea.Decided;
import ripple.idea.Decision;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.idea.TriageWords;
import ripple.slack.act.Naming;

/** Puts into words why an answer to an idea was not taken; who was faster is named. */
final class Decisions {

    private Decisions() {}

    static String sentence(Decided decided, Naming names) {
        if (decided instanceof Decided.Overtaken overtaken) {
            return overtaken(overtaken.current(), names);
        } else if (decided instanceof Decided.NotTheirs) {
            return TriageWords.NOT_THEIRS;
        } else if (decided instanceof Decided.Missing missing) {
            return IdeaWords.notFound(missing.number().toString());
        } else if (decided instanceof Decided.Apart apart) {
            return TriageWords.apart(apart);
        }
        throw new IllegalArgumentException("Done, and nothing to explain");
    }

    /** Why this idea cannot be answered by this person as it stands. */
    static String cannot(IdeaShown shown) {
        return shown.seen().sight().triager() ? overtaken(shown.idea(), shown.names()) : TriageWords.NOT_THEIRS;
    }

    private static String overtaken(Idea idea, Naming names) {
        return TriageWords.overtaken(
                idea, idea.decision().map(Decision::by).map(names::name).orElse(""));
    }
}
