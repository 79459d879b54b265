package ripple.profile;

import ripple.database.Coded;

/**
 * What makes two people fit. Each rule says for itself how far it holds, from 0 to 100, seen from either side; the weights of each side
 * add up to 100. What nobody has said anything about counts half: it neither speaks for the two nor against them.
 */
public enum FitRule implements Coded {
    EXPERIENCE("experience", 30, 20) {
        @Override
        int forMentee(Traits mentee, Traits mentor) {
            return share(mentee.kinds() & mentor.kinds(), mentee.kinds());
        }

        @Override
        int forMentor(Traits mentee, Traits mentor) {
            return share(mentee.kinds() & mentor.kinds(), mentor.kinds());
        }
    },
    AREAS("areas", 35, 40) {
        @Override
        int forMentee(Traits mentee, Traits mentor) {
            return share(mentee.areas() & mentor.areas(), mentee.areas());
        }

        @Override
        int forMentor(Traits mentee, Traits mentor) {
            return mentee.areas() == 0 ? HALF : share(mentee.areas() & mentor.areas(), mentor.areas());
        }
    },
    HOURS("hours", 20, 25) {
        @Override
        int forMentee(Traits mentee, Traits mentor) {
            int shared = mentee.times().shared(mentor.times());
            return Math.min(shared, ENOUGH_HALF_HOURS) * WHOLE / ENOUGH_HALF_HOURS;
        }
    },
    LANGUAGE("language", 10, 10) {
        @Override
        int forMentee(Traits mentee, Traits mentor) {
            return any(mentee.languages(), mentor.languages());
        }
    },
    SITE("site", 5, 5) {
        @Override
        int forMentee(Traits mentee, Traits mentor) {
            return any(mentee.sites(), mentor.sites());
        }
    },
    /** Speaks for itself and weighs nothing: who is in the mentee's line is not possible at all. */
    LINE("line", 0, 0) {
        @Override
        int forMentee(Traits mentee, Traits mentor) {
            return 0;
        }
    };

    private static final int WHOLE = 100;
    private static final int HALF = 50;

    /** Two hours a week in common are plenty for one meeting. */
    private static final int ENOUGH_HALF_HOURS = 4;

    private static final FitRule[] ALL = values();

    private final String code;
    private final int menteeWeight;
    private final int mentorWeight;

    FitRule(String code, int menteeWeight, int mentorWeight) {
        this.code = code;
        this.menteeWeight = menteeWeight;
        this.mentorWeight = mentorWeight;
    }

    @Override
    public String code() {
        return code;
    }

    abstract int forMentee(Traits mentee, Traits mentor);

    int forMentor(Traits mentee, Traits mentor) {
        return forMentee(mentee, mentor);
    }

    /** From 0 to 100. */
    static int menteeScore(Traits mentee, Traits mentor) {
        int sum = 0;
        for (FitRule rule : ALL) {
            sum += rule.menteeWeight * rule.forMentee(mentee, mentor);
        }
        return sum / WHOLE;
    }

    /** From 0 to 100. */
    static int mentorScore(Traits mentee, Traits mentor) {
        int sum = 0;
        for (FitRule rule : ALL) {
            sum += rule.mentorWeight * rule.forMentor(mentee, mentor);
        }
        return sum / WHOLE;
    }

    private static int share(int shared, int whole) {
        return whole == 0 ? HALF : Integer.bitCount(shared) * WHOLE / Integer.bitCount(whole);
    }

    private static int any(long one, long other) {
        if (one == 0 || other == 0) {
            return HALF;
        }
        return (one & other) == 0 ? 0 : WHOLE;
    }
}
