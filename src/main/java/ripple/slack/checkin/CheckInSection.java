package ripple.slack.checkin;

import com.slack.api.model.block.LayoutBlock;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ripple.checkin.CheckInHourWords;
import ripple.checkin.CheckInSide;
import ripple.checkin.CheckInStanding;
import ripple.checkin.CheckInStandings;
import ripple.checkin.CheckInWords;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** Where somebody stands with check-ins, on their Home page: what is open, what was written, and a mentor's protected time. */
public final class CheckInSection implements HomeSection {

    static final String NAME = "check-ins";

    private static final int MOST = 8;

    private final CheckInStandings standings;

    public CheckInSection(CheckInStandings standings) {
        this.standings = standings;
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
        return blocks(standings.of(asker.member()));
    }

    static List<LayoutBlock> blocks(CheckInStanding standing) {
        List<LayoutBlock> blocks = new ArrayList<>();
        standing.asMentor().ifPresent(mentor -> blocks.addAll(mentor(mentor)));
        standing.asMentee().ifPresent(mentee -> blocks.addAll(mentee(mentee)));
        if (!blocks.isEmpty()) {
            blocks.add(0, Pieces.heading(CheckInWords.HOME_HEADING));
            blocks.add(Pieces.divider());
        }
        return blocks;
    }

    private static List<LayoutBlock> mentor(CheckInStanding.AsMentor mentor) {
        String month = mentor.month().getMonth().getDisplayName(TextStyle.FULL, Locale.US);
        return List.of(
                Pieces.sentence(CheckInWords.mentorStanding(mentor.asked(), mentor.open())),
                Pieces.small(CheckInWords.ledger(mentor.minutes(), mentor.ofProtected(), month)),
                Pieces.buttons(List.of(
                        Pieces.button(CheckInWords.THIS_WEEK, CheckInNames.WEEK, "1"),
                        Pieces.button(CheckInHourWords.WHEN, CheckInNames.HOUR, CheckInSide.MENTOR.code()))));
    }

    private static List<LayoutBlock> mentee(CheckInStanding.AsMentee mentee) {
        String pair = Long.toString(mentee.mentorship().id().value());
        return List.of(
                Pieces.sentence(CheckInWords.menteeStanding(mentee.mentor().displayName(), mentee.newest())),
                Pieces.buttons(List.of(
                        Pieces.button(CheckInWords.CHECK_IN, CheckInNames.WRITE_NOW, CheckInNames.WRITE_NOW),
                        Pieces.button(CheckInWords.WHAT_I_WROTE, CheckInNames.HISTORY, pair),
                        Pieces.button(
                                CheckInHourWords.WHEN,
                                Names.numbered(CheckInNames.HOUR, 2),
                                CheckInSide.MENTEE.code()))));
    }
}
