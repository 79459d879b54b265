package ripple.slack.mentor;

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
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.TypedCommand;
import ripple.slack.act.Views;

/** Offering to be a mentor in Slack: the form, the window with one's own offer, and its buttons. */
final class OfferHandler {

    private static final int SUGGESTED_WEEKS = 4;

    private final ProfileService profiles;
    private final Directory directory;
    private final Views views;
    private final HomePages home;
    private final ProfileForm sent;
    private final List<String> guide;

    /** @param guide how to begin, for first-time mentors */
    OfferHandler(ProfileService profiles, Directory directory, Views views, HomePages home, List<String> guide) {
        this.profiles = profiles;
        this.directory = directory;
        this.views = views;
        this.home = home;
        this.sent = new ProfileForm(profiles, directory, home);
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
        ProfileInputs.Named named = ProfileAnswers.named(mine.keptApart(), asker.program(), directory);
        return OfferModal.offer(draft, OfferModal.Frame.ofOffer(mine, named, Optional.empty()));
    }

    /** The form is sent off. */
    FormAnswer save(FilledForm form) {
        Asker asker = form.asker();
        OfferDraft draft = ProfileAnswers.offer(form.view());
        return sent.save(form, new ProfileForm.Purpose() {
            @Override
            public ProfileAnswer keep(KeptApart apart, int edition) {
                return profiles.offer(asker.member(), draft, apart, edition);
            }

            @Override
            public View again(MyProfile mine, ProfileInputs.Named named) {
                return OfferModal.offer(
                        draft, OfferModal.Frame.ofOffer(mine, named, Optional.of(ProfileWords.OVERTAKEN)));
            }

            @Override
            public FormAnswer told(String sentence, ProfileAnswer answer) {
                return new FormAnswer.Show(window(asker, answer));
            }
        });
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
        return OfferView.window(mine, Optional.of(ProfileAnswers.sentence(answer)), first ? guide : List.of());
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
