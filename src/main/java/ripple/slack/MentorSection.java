package ripple.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import ripple.profile.MyProfile;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;

/** Where somebody stands as a mentor, on their Home page, and the ways to offer and to say what they want. */
public final class MentorSection implements HomeSection {

    static final String NAME = "mentor";

    private static final int MOST = 5;

    private final ProfileService profiles;

    public MentorSection(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        return blocks(profiles.mine(asker.member()));
    }

    static List<LayoutBlock> blocks(MyProfile mine) {
        boolean never = mine.mentor().isEmpty();
        return List.of(
                Pieces.heading(ProfileWords.HOME_HEADING),
                Pieces.sentence(never ? ProfileWords.NOT_A_MENTOR : ProfileWords.standing(mine)),
                Pieces.buttons(
                        List.of(OfferView.way(mine), OfferView.button(ProfileWords.MY_WISHES, MentorNames.WISHES))),
                Pieces.divider());
    }
}
