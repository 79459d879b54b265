package ripple.slack;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import ripple.profile.KeptApart;
import ripple.profile.MentorProfile;
import ripple.profile.MentorState;
import ripple.profile.MyProfile;
import ripple.profile.OfferDraft;
import ripple.profile.ProfileAnswer;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;

/** Offering to be a mentor in Slack: the form, the window with one's own offer, and its buttons. */
final class OfferHandler {

    private static final int SUGGESTED_WEEKS = 4;

    private final ProfileService profiles;
    private final Directory directory;
    private final Views views;
    private final HomePages home;
    private final List<String> guide;

    /** @param guide how to begin, for first-time mentors */
    OfferHandler(ProfileService profiles, Directory directory, Views views, HomePages home, List<String> guide) {
        this.profiles = profiles;
        this.directory = directory;
        this.views = views;
        this.home = home;
        this.guide = List.copyOf(guide);
    }

    Answer openOffer(TypedCommand command) {
        View form = form(command.asker());
        return views.open(command.asker(), command.trigger(), form) instanceof Showing.Shown
                ? Answer.NOTHING
                : Answer.of(ProfileWords.FORM_NOT_OPENED);
    }

    void openOffer(Press press) {
        check(press, views.show(press, form(press.asker())));
    }

    private View form(Asker asker) {
        MyProfile mine = profiles.mine(asker.member());
        OfferDraft draft = mine.mentor()
                .map(MentorProfile::offer)
                .map(OfferDraft::of)
                .orElseGet(() -> OfferDraft.first(mine.hours()));
        return OfferModal.offer(draft, frame(asker, mine, mine.keptApart(), Optional.empty()));
    }

    private OfferModal.Frame frame(Asker asker, MyProfile mine, KeptApart apart, Optional<String> notice) {
        return OfferModal.Frame.ofOffer(mine, ProfileAnswers.named(apart, asker.program(), directory), notice);
    }

    /** The form is sent off. */
    FormAnswer save(FilledForm form) {
        Asker asker = form.asker();
        OfferDraft draft = ProfileAnswers.offer(form.view());
        KeptApart apart = ProfileAnswers.keptApart(form.view(), asker.program(), directory);
        MyProfile before = profiles.mine(asker.member());
        ProfileAnswer answer = isOvertaken(form.view(), before.keptApart(), apart)
                ? new ProfileAnswer.Overtaken()
                : profiles.offer(asker.member(), draft, apart, OfferModal.readEdition(form.view()));
        if (answer instanceof ProfileAnswer.Unfit unfit) {
            return ProfileAnswers.problems(unfit.problems());
        }
        if (answer instanceof ProfileAnswer.Overtaken) {
            MyProfile mine = profiles.mine(asker.member());
            KeptApart all = apart.and(mine.keptApart());
            return new FormAnswer.Show(
                    OfferModal.offer(draft, frame(asker, mine, all, Optional.of(ProfileWords.OVERTAKEN))));
        }
        home.refresh(asker);
        return new FormAnswer.Show(window(asker, answer));
    }

    /** Whether other people were named in another window after this one was opened: they would be forgotten here unseen. */
    static boolean isOvertaken(OpenView form, KeptApart kept, KeptApart chosen) {
        return !OfferModal.isOpenedOn(form, kept) && !kept.equals(chosen);
    }

    /** The window with one's own offer. */
    void showMine(Press press) {
        MyProfile mine = profiles.mine(press.asker().member());
        show(press, OfferView.window(mine, Optional.empty(), guideFor(mine)));
    }

    void openPause(Press press) {
        MyProfile mine = profiles.mine(press.asker().member());
        if (mine.state() == MentorState.STOPPED) {
            show(press, OfferView.window(mine, Optional.empty(), List.of()));
        } else {
            check(press, views.show(press, OfferModal.pause(mine.today().plusWeeks(SUGGESTED_WEEKS))));
        }
    }

    /** The form is sent off. */
    FormAnswer pause(FilledForm form) {
        ProfileAnswer answer = profiles.pause(form.asker().member(), OfferModal.readPause(form.view()));
        if (answer instanceof ProfileAnswer.Unfit unfit) {
            return ProfileAnswers.problems(unfit.problems());
        }
        home.refresh(form.asker());
        return new FormAnswer.Show(window(form.asker(), answer));
    }

    void goOn(Press press) {
        done(press, profiles.goOn(press.asker().member()));
    }

    void stop(Press press) {
        done(press, profiles.stop(press.asker().member()));
    }

    private void done(Press press, ProfileAnswer answer) {
        show(press, window(press.asker(), answer));
        home.refresh(press);
    }

    private View window(Asker asker, ProfileAnswer answer) {
        MyProfile mine = profiles.mine(asker.member());
        boolean first = answer instanceof ProfileAnswer.Kept kept && kept.first();
        return OfferView.window(mine, Optional.of(sentence(answer)), first ? guide : List.of());
    }

    private static String sentence(ProfileAnswer answer) {
        return answer instanceof ProfileAnswer.Kept kept
                ? kept.sentence()
                : ((ProfileAnswer.Refused) answer).sentence();
    }

    /** Whoever mentors for the first time finds the guide again in the window, also once their first mentee is there. */
    private List<String> guideFor(MyProfile mine) {
        return mine.isFirstTimeMentor() ? guide : List.of();
    }

    /** In the window from which somebody came, or in a new one. */
    private void show(Press press, View view) {
        Showing shown = press.view()
                .filter(open -> open.callback().equals(MentorNames.MINE))
                .map(open -> views.instead(press.asker(), open, view))
                .orElseGet(() -> views.open(press.asker(), press.trigger(), view));
        check(press, shown);
    }

    private static void check(Press press, Showing shown) {
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(ProfileWords.FORM_NOT_OPENED));
        }
    }
}
