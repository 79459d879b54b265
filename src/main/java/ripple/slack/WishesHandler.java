package ripple.slack;

import com.slack.api.model.view.View;
import java.util.Optional;
import ripple.profile.KeptApart;
import ripple.profile.MyProfile;
import ripple.profile.ProfileAnswer;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;
import ripple.profile.Wishes;
import ripple.profile.WishesDraft;

/** The form in which somebody says what they want from a mentor, kept for the next time they ask for one. */
final class WishesHandler {

    private final ProfileService profiles;
    private final Directory directory;
    private final Views views;
    private final HomePages home;

    WishesHandler(ProfileService profiles, Directory directory, Views views, HomePages home) {
        this.profiles = profiles;
        this.directory = directory;
        this.views = views;
        this.home = home;
    }

    void open(Press press) {
        Asker asker = press.asker();
        MyProfile mine = profiles.mine(asker.member());
        View form = OfferModal.wishes(
                WishesDraft.of(mine.wishes().orElseGet(() -> Wishes.of(mine.hours()))),
                frame(asker, mine, mine.keptApart(), Optional.empty()));
        if (!(views.open(asker, press.trigger(), form) instanceof Showing.Shown)) {
            press.reply().say(Answer.of(ProfileWords.FORM_NOT_OPENED));
        }
    }

    private OfferModal.Frame frame(Asker asker, MyProfile mine, KeptApart apart, Optional<String> notice) {
        return OfferModal.Frame.ofWishes(mine, ProfileAnswers.named(apart, asker.program(), directory), notice);
    }

    /** The form is sent off. */
    FormAnswer save(FilledForm form) {
        Asker asker = form.asker();
        WishesDraft draft = ProfileAnswers.wishes(form.view());
        KeptApart apart = ProfileAnswers.keptApart(form.view(), asker.program(), directory);
        MyProfile before = profiles.mine(asker.member());
        ProfileAnswer answer = OfferHandler.isOvertaken(form.view(), before.keptApart(), apart)
                ? new ProfileAnswer.Overtaken()
                : profiles.wish(asker.member(), draft, apart, OfferModal.readEdition(form.view()));
        if (answer instanceof ProfileAnswer.Unfit unfit) {
            return ProfileAnswers.problems(unfit.problems());
        }
        if (answer instanceof ProfileAnswer.Overtaken) {
            MyProfile mine = profiles.mine(asker.member());
            KeptApart all = apart.and(mine.keptApart());
            return new FormAnswer.Show(
                    OfferModal.wishes(draft, frame(asker, mine, all, Optional.of(ProfileWords.OVERTAKEN))));
        }
        home.refresh(asker);
        return FormAnswer.told(Answer.of(
                answer instanceof ProfileAnswer.Kept kept
                        ? kept.sentence()
                        : ((ProfileAnswer.Refused) answer).sentence()));
    }
}
