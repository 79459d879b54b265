package ripple.slack;

import ripple.idea.LookAlikeService;
import ripple.idea.TriageService;
import ripple.idea.VoiceService;

/** Answering ideas in Slack: the handlers of everything people do with the answer to an idea, put together. */
public final class TriageFeature {

    final TriageButtonHandler buttons;
    final NotNowFormHandler notNow;
    final MergeFormHandler merge;
    final VoiceHandler voices;
    final WaitingWord waiting;
    final HomePages home;

    public TriageFeature(
            TriageService triage,
            LookAlikeService lookAlikes,
            VoiceService voices,
            IdeaPages pages,
            WaitingWord waiting,
            HomePages home) {
        this.buttons = new TriageButtonHandler(triage, lookAlikes, pages, home);
        this.notNow = new NotNowFormHandler(triage, pages, home, pages.views());
        this.merge = new MergeFormHandler(triage, pages, home);
        this.voices = new VoiceHandler(voices, pages);
        this.waiting = waiting;
        this.home = home;
    }
}
