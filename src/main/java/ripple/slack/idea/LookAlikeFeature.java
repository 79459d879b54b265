package ripple.slack.idea;

import ripple.idea.IdeaFinder;
import ripple.idea.LookAlikeService;
import ripple.idea.TriageService;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.layout.Names;

/** Ideas that look alike, and finding ideas by words, in Slack: the handlers of both, put together. */
public final class LookAlikeFeature implements Feature {

    private final LookAlikeHandler buttons;
    private final IdeaFindWord find;

    public LookAlikeFeature(
            LookAlikeService lookAlikes, IdeaFinder finder, TriageService triage, IdeaPages pages, HomePages home) {
        this.buttons = new LookAlikeHandler(lookAlikes, triage, pages, home);
        this.find = new IdeaFindWord(finder);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(Names.IDEA_JOIN, buttons::join)
                .action(Names.IDEA_DIFFERENT, buttons::different)
                .action(Names.IDEA_FIND_NEWER, find::turn)
                .action(Names.IDEA_FIND_OLDER, find::turn);
    }

    /** What may follow {@code /idea}. */
    public CommandWord findWord() {
        return find;
    }
}
