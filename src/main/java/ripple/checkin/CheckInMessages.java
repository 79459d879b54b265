package ripple.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.outbox.Button;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.texts.Texts;

/** What mentors and mentees read when they are asked, and what the other of the two and a sponsor read of a blocker. */
public final class CheckInMessages {

    /** So many mentees stand in one message. */
    public static final int MOST_CARDS = 10;

    /** Of more sections not all would be shown, each with buttons below. */
    public static final int MOST_SECTIONS = 23;

    private final Texts texts;
    private final MentorCardView view;

    public CheckInMessages(Texts texts) {
        this.texts = texts;
        this.view = new MentorCardView(texts);
    }

    /** One message about all mentees. */
    public List<Section> mentor(List<MentorCard> cards, Instant now, ZoneId reader) {
        return mentor(CheckInText.MENTOR_QUESTION, cards, now, reader);
    }

    /** The same about those of whom nothing was said yet. */
    public List<Section> mentorAgain(List<MentorCard> cards, Instant now, ZoneId reader) {
        return mentor(CheckInText.MENTOR_REMINDER, cards, now, reader);
    }

    private List<Section> mentor(CheckInText begin, List<MentorCard> cards, Instant now, ZoneId reader) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(texts.say(begin)));
        int shown = Math.min(cards.size(), MOST_CARDS);
        cards.stream().limit(shown).forEach(card -> sections.addAll(view.sections(card, shown, now, reader)));
        if (cards.size() > MOST_CARDS) {
            sections.add(Section.of(andMore(cards.size() - MOST_CARDS)));
        }
        return sections;
    }

    private String andMore(int mentees) {
        return texts.say(CheckInText.AND_MORE, Map.of("count", Integer.toString(mentees)));
    }

    /** One mentee, as they stand in a message about so many. */
    public List<Section> card(MentorCard card, int among, Instant now, ZoneId reader) {
        return view.sections(card, among, now, reader);
    }

    public List<Section> mentee(CheckInPage page) {
        return mentee(CheckInText.MENTEE_QUESTION, page);
    }

    public List<Section> menteeAgain(CheckInPage page) {
        return mentee(CheckInText.MENTEE_REMINDER, page);
    }

    private List<Section> mentee(CheckInText text, CheckInPage page) {
        Map<String, String> values = Map.of("mentor", page.mentor().displayName());
        return List.of(Section.of(texts.say(text, values))
                .with(new Button(
                        CheckInActs.WRITE,
                        CheckInWords.CHECK_IN,
                        page.checkIn().id().toString(),
                        Button.Style.PRIMARY)));
    }

    /** Why a prompt comes. */
    public String because(CheckInSide side) {
        return texts.say(side == CheckInSide.MENTOR ? CheckInText.MENTOR_BECAUSE : CheckInText.MENTEE_BECAUSE);
    }

    /** How to be asked at another time. */
    public String change() {
        return texts.say(CheckInText.CHANGE);
    }

    /** How to make a step smaller. */
    public List<String> smallerSteps() {
        return texts.lines(CheckInText.SMALLER_STEP);
    }

    /** The mentee reads exactly what the sponsor would. */
    static List<Section> askMentee(String mentor, String sponsor, Blocker blocker) {
        String value = blocker.id() + ":" + blocker.round();
        return List.of(
                Section.of(BlockerWords.question(mentor, sponsor)),
                new Section(
                        List.of(new Part.Typed(blocker.words())),
                        List.of(
                                new Button(CheckInActs.BLOCKER_YES, BlockerWords.YES, value, Button.Style.PRIMARY),
                                new Button(CheckInActs.BLOCKER_NO, BlockerWords.NO, value, Button.Style.DEFAULT)),
                        Optional.empty()));
    }

    static List<Section> tellSponsor(String mentor, String mentee, Blocker blocker) {
        return List.of(
                Section.of(BlockerWords.sponsorHears(mentor, mentee)),
                Section.of(new Part.Typed(blocker.words())),
                Section.of(BlockerWords.sponsorNext(mentor)));
    }
}
