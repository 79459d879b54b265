package ripple.mentoring;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ripple.idea.Excerpt;

/** What stands on the card of a mentorship, in the words of whoever reads it. */
public final class PairCardWords {

    public static final String NO_PAIRS =
            "You have no mentorship just now. /mentor ask finds you a mentor, /mentor offer makes you one.";
    public static final String HELP = "shows your mentorships, with everything you can do";
    public static final String NOT_OPENED = "The window did not open. Please press the button once more.";
    static final String NO_AGREEMENT = "No agreement yet. Both of you confirm one before the third meeting.";
    public static final String NOT_TO_READ = "What the two agreed upon is theirs alone.";
    public static final String WAITS_FOR_YOU = "It waits for your yes.";

    private static final int EXCERPT = 120;

    private PairCardWords() {}

    /** Who the other is to the reader, in one line. */
    public static String title(PairCard card) {
        return switch (card.seat().side()) {
            case MENTOR -> card.mentee().displayName() + ", your mentee";
            case MENTEE -> card.mentor().displayName() + ", your mentor";
            case COVER ->
                card.mentee().displayName() + ", mentee of " + card.mentor().displayName();
            case NOBODY -> card.mentor().displayName() + " and " + card.mentee().displayName();
        };
    }

    /** Who the other is and how it stands, in one line. */
    public static String standing(PairCard card, ZoneId reader) {
        return title(card) + ". " + state(card, reader);
    }

    /** How it stands and what comes next, each in a short sentence. */
    public static List<String> lines(PairCard card, ZoneId reader) {
        List<String> lines = new ArrayList<>();
        lines.add(state(card, reader));
        card.closing().ifPresent(closing -> lines.add(closing(card, closing, reader)));
        if (card.may(PairDeed.READ_AGREEMENT) && card.mentorship().isLive()) {
            lines.add(agreement(card));
        } else if (card.may(PairDeed.KNOW_OF_AGREEMENT) && card.mentorship().isLive()) {
            lines.add(card.agreed() ? "They have an agreement." : "They have no agreement yet.");
        }
        card.nextMeeting().ifPresent(next -> lines.add("Next meeting about " + PairWords.shortDay(next, reader) + "."));
        if (card.meetings().count() > 0) {
            lines.add(
                    PairWords.together(card.meetings().count(), card.meetings().together()) + " so far.");
        }
        card.cover()
                .ifPresent(standIn -> lines.add(
                        card.seat().side() == Side.COVER
                                ? CoverWords.standsIn(
                                        card.mentor().displayName(),
                                        standIn.cover().lastDay())
                                : CoverWords.isCoveredBy(
                                        standIn.person().displayName(),
                                        standIn.cover().lastDay())));
        return lines;
    }

    private static String state(PairCard card, ZoneId reader) {
        Mentorship pair = card.mentorship();
        return switch (pair.state()) {
            case PROPOSED -> "Not begun yet.";
            case ACTIVE ->
                "Under way since " + PairWords.shortDay(pair.begunAt().orElse(pair.since()), reader) + ".";
            case PAUSED ->
                card.pause()
                        .flatMap(Pause::resumesAt)
                        .map(until -> "Paused until " + PairWords.shortDay(until, reader) + ".")
                        .orElse("Paused " + PairWords.UNTIL_RESUMED + ".");
            case COMPLETED -> "Completed on " + PairWords.shortDay(pair.since(), reader) + ".";
            case ENDED -> "Ended on " + PairWords.shortDay(pair.since(), reader) + ".";
        };
    }

    private static String closing(PairCard card, PairCard.CloseState closing, ZoneId reader) {
        String until = PairWords.shortDay(closing.until(), reader);
        return closing.byMe()
                ? "You have closed it; " + card.other().displayName() + " is asked until " + until + "."
                : card.other().displayName() + " has closed it. Close it, too, or say “" + PairLabels.NOT_YET + "” by "
                        + until + ".";
    }

    private static String agreement(PairCard card) {
        String waits = card.agreements()
                .proposed()
                .map(proposed -> waits(card, proposed))
                .orElse("");
        return card.agreements()
                .holds()
                .map(agreed -> (agreed(agreed) + " " + waits).strip())
                .orElse(waits.isEmpty() ? NO_AGREEMENT : waits);
    }

    private static String waits(PairCard card, Agreement proposed) {
        String what = card.agreements().holds().isPresent() ? "a change of it" : "an agreement";
        return proposed.isConfirmedBy(card.seat().side())
                ? "You proposed " + what + "; it waits for " + card.other().displayName() + "."
                : card.other().displayName() + " proposed " + what + "; it waits for your yes.";
    }

    private static String agreed(Agreement agreed) {
        String meetings = PairWords.meetings(agreed);
        return "Agreed: " + meetings.substring(0, 1).toLowerCase(Locale.ROOT) + meetings.substring(1) + ", until "
                + PairWords.shortDay(agreed.endsOn()) + ".";
    }

    /** What the two want to reach and what stays between them, shortly, for whoever may read it: what holds, else what is proposed. */
    public static List<String> inShort(PairCard card) {
        return card.agreements()
                .holds()
                .or(card.agreements()::proposed)
                .filter(agreement -> card.mentorship().isLive())
                .map(PairCardWords::inShort)
                .orElse(List.of());
    }

    private static List<String> inShort(Agreement agreement) {
        List<String> lines = new ArrayList<>();
        lines.add(PairLabels.GOALS + " " + Excerpt.of(agreement.goals(), EXCERPT));
        if (!agreement.staysPrivate().isEmpty()) {
            lines.add(PairLabels.STAYS_PRIVATE + " " + Excerpt.of(agreement.staysPrivate(), EXCERPT));
        }
        return lines;
    }
}
