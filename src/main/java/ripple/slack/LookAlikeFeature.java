package ripple.slack;

import ripple.idea.IdeaFinder;
import ripple.idea.LookAlikeService;
import ripple.idea.TriageService;

/** Ideas that look alike, and finding ideas by words, in Slack: the handlers of both, put together. */
public final class LookAlikeFeature {

    final LookAlikeHandler buttons;
    final IdeaFindWord find;

    public LookAlikeFeature(
            LookAlikeService lookAlikes, IdeaFinder finder, TriageService triage, IdeaPages pages, HomePages home) {
        this.buttons = new LookAlikeHandler(lookAlikes, triage, pages, home);
        this.find = new IdeaFindWord(finder);
    }

    /** What may follow {@code /idea}. */
    public CommandWord findWord() {
        return find;
    }
}
