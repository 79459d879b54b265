package ripple.mentoring;

import java.time.LocalDate;

/** The sentences that people read about a mentor who stands in for another. */
public final class CoverWords {

    public static final String MENTORS_ONLY =
            "Only a mentor who takes mentees can stand in. Nobody was asked; please choose another.";
    public static final String NOT_YOURSELF = "Please choose somebody else than yourself.";
    public static final String NO_DAYS = "Please choose from when until when you are away.";
    public static final String LAST_BEFORE_FIRST = "The last day comes before the first.";
    public static final String TOO_LONG =
            "Please choose up to six months. For longer, pausing is kinder to your mentees.";
    public static final String IN_THE_PAST = "These days are over already.";
    public static final String NOBODY_TO_COVER = "You have no mentee just now, so nobody has to stand in.";
    public static final String ASKED_ALREADY = "You have asked somebody to stand in already. One at a time is enough.";
    public static final String NOT_FOUND = "Nobody is asking you for this, or not any more.";
    public static final String NOT_NEEDED = "This is no longer needed. There is nothing for you to do.";
    public static final String ANSWERED = "You have answered this already.";

    static final String MEANING =
            "You would see that these pairs are there and what they work on, not what they agreed upon or wrote. Their mentees hear"
                    + " whom they can ask meanwhile, and I ask you how it goes, once a week with your own mentees. It ends by itself.";

    private CoverWords() {}

    static String asks(String mentor, LocalDate first, LocalDate last) {
        return mentor + " is away " + days(first, last)
                + " and asks whether you would look after their mentees meanwhile.";
    }

    public static String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "on " + PairWords.day(first)
                : "from " + PairWords.day(first) + " to " + PairWords.day(last);
    }

    static String asked(String cover) {
        return "I asked " + cover + ". Your mentees hear of it once they have said yes.";
    }

    static String leftInPeace(LocalDate first, LocalDate last) {
        return "I ask nothing of you " + days(first, last) + "; /ripple hours changes that.";
    }

    static String agreed(String mentor) {
        return "Thank you. " + mentor + " and their mentees know.";
    }

    static String agreedTo(String cover, int pairs) {
        return cover + " looks after your mentees while you are away"
                + (pairs == 0 ? ", as far as they can." : ". They know.");
    }

    static String toMentee(String mentor, String cover, LocalDate first, LocalDate last) {
        return mentor + " is away " + days(first, last) + ". Meanwhile you can ask " + cover
                + ", who has agreed to stand in.";
    }

    static String declined() {
        return "Thank you for answering. I told them kindly.";
    }

    static String declinedTo(String cover) {
        return cover + " cannot stand in this time. You can ask another mentor.";
    }

    static String over(String mentor) {
        return mentor + " is back. Thank you for standing in.";
    }

    static String mentorLeft(String mentor) {
        return mentor
                + " is no longer here, so there is nobody to stand in for any more. Thank you for having said yes.";
    }

    static String coverLeft(String cover) {
        return cover + " is no longer here and cannot stand in for you. You can ask another mentor.";
    }

    static String coverLeftToMentee(String cover) {
        return cover
                + " is no longer here and cannot stand in for your mentor. Those who run the program can help meanwhile.";
    }

    public static String standsIn(String mentor, LocalDate last) {
        return "You stand in for " + mentor + " until " + PairWords.day(last) + ".";
    }

    public static String isCoveredBy(String cover, LocalDate last) {
        return cover + " stands in until " + PairWords.day(last) + ".";
    }
}
