package ripple.slack.mentor;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ripple.mentoring.RequestFormWords;
import ripple.people.Member;
import ripple.profile.MyProfile;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Pieces;

/** The ways into mentoring on people's Home pages: to get a mentor, to be one, and to say what one wants. */
public final class MentorSection implements HomeSection {

    static final String NAME = "mentor";

    private static final int MOST = 4;

    private final ProfileService profiles;
    private final Predicate<Member> mayAsk;

    /** @param mayAsk whether somebody may ask for a mentor now: has none, and is not asking for one already */
    public MentorSection(ProfileService profiles, Predicate<Member> mayAsk) {
        this.profiles = profiles;
        this.mayAsk = mayAsk;
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
        MyProfile mine = profiles.mine(asker.member());
        boolean asks = mayAsk.test(asker.member());
        return List.of(
                Pieces.heading(ProfileWords.HOME_HEADING),
                Pieces.sentence(mine.mentor().isPresent() ? ProfileWords.standing(mine) : invitation(asks)),
                Pieces.buttons(ways(mine, asks)),
                Pieces.divider());
    }

    private static String invitation(boolean asks) {
        return asks ? RequestFormWords.HOME_ASK + " " + ProfileWords.OR_A_MENTOR : ProfileWords.NOT_A_MENTOR;
    }

    /** What is nearest comes first: a mentor for whoever has none, one's own offer for whoever made one. */
    static List<ButtonElement> ways(MyProfile mine, boolean asks) {
        List<ButtonElement> ways = new ArrayList<>();
        ways.add(OfferView.way(mine));
        if (asks) {
            ways.add(mine.mentor().isPresent() ? 1 : 0, RequestView.getAMentor());
        }
        ways.add(OfferView.button(ProfileWords.MY_WISHES, MentorNames.WISHES));
        return ways;
    }
}
