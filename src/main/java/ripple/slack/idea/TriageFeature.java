package ripple.slack.idea;

import ripple.idea.LookAlikeService;
import ripple.idea.PostService;
import ripple.idea.TriageService;
import ripple.idea.VoiceService;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.layout.Names;

/** Answering ideas in Slack: the handlers of everything people do with the answer to an idea, put together. */
public final class TriageFeature implements Feature {

    private final TriageButtonHandler buttons;
    private final NotNowFormHandler notNow;
    private final MergeFormHandler merge;
    private final VoiceHandler voices;
    private final PostHandler posts;
    private final WaitingWord waiting;
    private final HomePages home;

    public TriageFeature(Services services, IdeaPages pages, WaitingWord waiting, HomePages home) {
        this.buttons = new TriageButtonHandler(services.triage(), services.lookAlikes(), pages, home);
        this.notNow = new NotNowFormHandler(services.triage(), pages, home, pages.views());
        this.merge = new MergeFormHandler(services.triage(), pages, home);
        this.voices = new VoiceHandler(services.voices(), pages);
        this.posts = new PostHandler(services.posts(), pages);
        this.waiting = waiting;
        this.home = home;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(Names.TRIAGE_WELCOME, buttons::welcome)
                .action(Names.TRIAGE_MERGE, buttons::merge)
                .form(Names.TRIAGE_MERGE, merge::choose)
                .form(Names.TRIAGE_MERGE_CONFIRM, merge::confirmed)
                .action(Names.TRIAGE_NOT_NOW, buttons::notNow)
                .action(Names.TRIAGE_NOT_NOW_START, notNow::start)
                .form(Names.TRIAGE_NOT_NOW, notNow::send)
                .action(Names.TRIAGE_REOPEN, buttons::reopen)
                .action(Names.IDEA_SEE_THIS_TOO, voices::seeThisToo)
                .action(Names.IDEA_SEE_NO_LONGER, voices::seeNoLonger)
                .action(Names.POST_OFFER, posts::offer)
                .action(Names.POST_AGREE, posts::agree)
                .action(Names.POST_DECLINE, posts::decline)
                .action(Names.POST_AGAIN, posts::again)
                .action(Names.TRIAGE_WAITING_EARLIER, waiting::turn)
                .action(Names.TRIAGE_WAITING_LATER, waiting::turn)
                .action(Names.HOME_WAITING_EARLIER, press -> home.turn(press, WaitingSection.NAME))
                .action(Names.HOME_WAITING_LATER, press -> home.turn(press, WaitingSection.NAME));
    }

    /** What people can do with the answer to an idea, and after it. */
    public record Services(TriageService triage, LookAlikeService lookAlikes, VoiceService voices, PostService posts) {}
}
