package ripple.slack.mentor;

import com.slack.api.model.view.View;
import ripple.profile.KeptApart;
import ripple.profile.MyProfile;
import ripple.profile.ProfileAnswer;
import ripple.profile.ProfileService;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.layout.OpenView;

/**
 * A form about oneself, sent off: what does not fit keeps it open, and where another window was faster it comes again with everything that
 * was chosen in it.
 */
final class ProfileForm {

    private final ProfileService profiles;
    private final Directory directory;
    private final HomePages home;

    ProfileForm(ProfileService profiles, Directory directory, HomePages home) {
        this.profiles = profiles;
        this.directory = directory;
        this.home = home;
    }

    /** What one of these forms is for. */
    interface Purpose {

        /**
         * Keeps it, or says why not.
         *
         * @param edition of what the form was opened on
         */
        ProfileAnswer keep(KeptApart apart, int edition);

        /** The form once more, with what was chosen in it. */
        View again(MyProfile mine, ProfileInputs.Named named);

        FormAnswer told(String sentence, ProfileAnswer answer);
    }

    FormAnswer save(FilledForm form, Purpose purpose) {
        Asker asker = form.asker();
        KeptApart chosen = ProfileAnswers.keptApart(form.view(), asker.program(), directory);
        KeptApart kept = profiles.mine(asker.member()).keptApart();
        ProfileAnswer answer = isOvertaken(form.view(), kept, chosen)
                ? new ProfileAnswer.Overtaken()
                : purpose.keep(chosen, OfferModal.readEdition(form.view()));
        if (answer instanceof ProfileAnswer.Unfit unfit) {
            return ProfileAnswers.problems(unfit.problems());
        }
        if (answer instanceof ProfileAnswer.Overtaken) {
            MyProfile mine = profiles.mine(asker.member());
            KeptApart all = chosen.and(mine.keptApart());
            return new FormAnswer.Show(purpose.again(mine, ProfileAnswers.named(all, asker.program(), directory)));
        }
        home.refresh(asker);
        return purpose.told(ProfileAnswers.sentence(answer), answer);
    }

    /** Whether other people were named in another window after this one was opened: they would be forgotten here unseen. */
    private static boolean isOvertaken(OpenView form, KeptApart kept, KeptApart chosen) {
        return !OfferModal.isOpenedOn(form, kept) && !kept.equals(chosen);
    }
}
