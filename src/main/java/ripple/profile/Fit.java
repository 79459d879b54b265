package ripple.profile;

/**
 * How well a mentee and a mentor fit: the {@linkplain FitRule rules} that make a score, and what makes a match impossible. Pure, and cheap:
 * the two scores cost no memory.
 */
public final class Fit {

    /** What stands for a score where there is none. */
    public static final int NOT_POSSIBLE = -1;

    private Fit() {}

    /** The whole judgment, with its reasons. */
    public static Judged judge(Seeker mentee, Guide mentor) {
        int hindrances = hindrances(mentee, mentor);
        return hindrances == 0
                ? new Judged.Fits(
                        FitRule.menteeScore(mentee.traits(), mentor.traits()),
                        FitRule.mentorScore(mentee.traits(), mentor.traits()),
                        FitWords.reasons(mentee, mentor))
                : new Judged.NotPossible(Hindrances.causes(hindrances));
    }

    /** From 0 to 100 as the mentee sees it, or {@link #NOT_POSSIBLE}. */
    public static int menteeScore(Seeker mentee, Guide mentor) {
        return hindrances(mentee, mentor) == 0 ? FitRule.menteeScore(mentee.traits(), mentor.traits()) : NOT_POSSIBLE;
    }

    /** From 0 to 100 as the mentor sees it, or {@link #NOT_POSSIBLE}. */
    public static int mentorScore(Seeker mentee, Guide mentor) {
        return hindrances(mentee, mentor) == 0 ? FitRule.mentorScore(mentee.traits(), mentor.traits()) : NOT_POSSIBLE;
    }

    private static int hindrances(Seeker mentee, Guide mentor) {
        int bits = mentee.hindrances().bits() | mentor.hindrances().bits();
        if (mentee.person().equals(mentor.person())) {
            bits |= Cause.THEMSELVES.bit();
        }
        if (mentee.keptApart().contains(mentor.person()) || mentor.keptApart().contains(mentee.person())) {
            bits |= Cause.KEPT_APART.bit();
        }
        if (mentee.lately().contains(mentor.person())) {
            bits |= Cause.LATELY_TOGETHER.bit();
        }
        return bits;
    }
}
