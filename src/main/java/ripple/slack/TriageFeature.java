package ripple.slack;

import ripple.idea.LookAlikeService;
import ripple.idea.PostService;
import ripple.idea.TriageService;
import ripple.idea.VoiceService;

/** Answering ideas in Slack: the handlers of everything people do with the answer to an idea, put together. */
public final class TriageFeature {

    final TriageButtonHandler buttons;
    final NotNowFormHandler notNow;
    final MergeFormHandler merge;
    final VoiceHandler voices;
    final PostHandler posts;
    final WaitingWord waiting;
    final HomePages home;

    public TriageFeature(Services services, IdeaPages pages, WaitingWord waiting, HomePages home) {
        this.buttons = new TriageButtonHandler(services.triage(), services.lookAlikes(), pages, home);
        this.notNow = new NotNowFormHandler(services.triage(), pages, home, pages.views());
        this.merge = new MergeFormHandler(services.triage(), pages, home);
        this.voices = new VoiceHandler(services.voices(), pages);
        this.posts = new PostHandler(services.posts(), pages);
        this.waiting = waiting;
        this.home = home;
    }

    /** What people can do with the answer to an idea, and after it. */
    public record Services(TriageService triage, LookAlikeService lookAlikes, VoiceService voices, PostService posts) {}
}
