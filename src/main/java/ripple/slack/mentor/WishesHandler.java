package ripple.slack.mentor;

import com.slack.api.model.view.View;
import java.util.Optional;
import ripple.profile.KeptApart;
import ripple.profile.MyProfile;
import ripple.profile.ProfileAnswer;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;
import ripple.profile.Wishes;
import ripple.profile.WishesDraft;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;

/** The form in which somebody says what they want from a mentor, kept for the next time they ask for one. */
final class WishesHandler {

    private final ProfileService profiles;
    private final Directory directory;
    private final Views views;
    private final ProfileForm sent;

    WishesHandler(ProfileService profiles, Directory directory, Views views, HomePages home) {
        this.profiles = profiles;
        this.directory = directory;
        this.views = views;
        this.sent = new ProfileForm(profiles, directory, home);
    }

    void open(Press press) {
        Asker asker = press.asker();
        MyProfile mine = profiles.mine(asker.member());
        ProfileInputs.Named named = ProfileAnswers.named(mine.keptApart(), asker.program(), directory);
        View form = OfferModal.wishes(
                WishesDraft.of(mine.wishes().orElseGet(() -> Wishes.of(mine.hours()))),
                OfferModal.Frame.ofWishes(mine, named, Optional.empty()));
        if (!(views.open(asker, press.trigger(), form) instanceof Showing.Shown)) {
            press.reply().say(Answer.of(ProfileWords.FORM_NOT_OPENED));
        }
    }

    /** The form is sent off. */
    FormAnswer save(FilledForm form) {
        WishesDraft draft = ProfileAnswers.wishes(form.view());
        return sent.save(form, new ProfileForm.Purpose() {
            @Override
            public ProfileAnswer keep(KeptApart apart, int edition) {
                return profiles.wish(form.asker().member(), draft, apart, edition);
            }

            @Override
            public View again(MyProfile mine, ProfileInputs.Named named) {
                return OfferModal.wishes(
                        draft, OfferModal.Frame.ofWishes(mine, named, Optional.of(ProfileWords.OVERTAKEN)));
            }

            @Override
            public FormAnswer told(String sentence, ProfileAnswer answer) {
                return FormAnswer.told(Answer.of(sentence));
            }
        });
    }
}
