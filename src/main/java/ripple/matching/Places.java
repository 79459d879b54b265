package ripple.matching;

import java.util.Arrays;

/** The places of one mentor while proposals come in, best mentee first. */
final class Places {
    private final Preferences preferences;
    private final int mentor;
    private final int[] mentees;
    private int taken;

    private Places(Preferences preferences, int mentor) {
        this.preferences = preferences;
        this.mentor = mentor;
        // More places than people on the list are never filled.
        this.mentees = new int[Math.min(preferences.places(mentor), preferences.ofMentor(mentor).length)];
    }

    static Places[] ofAll(Preferences preferences) {
        Places[] all = new Places[preferences.mentors()];
        Arrays.setAll(all, mentor -> new Places(preferences, mentor));
        return all;
    }

    boolean wouldTake(int mentee) {
        return mentees.length > 0
                && preferences.takes(mentor, mentee)
                && (taken < mentees.length || rank(mentee) < rank(mentees[taken - 1]));
    }

    /** Gives who has to go for this mentee, or {@link Matching#NOBODY}. */
    int take(int mentee) {
        int sentAway = Matching.NOBODY;
        if (taken == mentees.length) {
            taken--;
            sentAway = mentees[taken];
        }
        int at = taken;
        while (at > 0 && rank(mentee) < rank(mentees[at - 1])) {
            mentees[at] = mentees[at - 1];
            at--;
        }
        mentees[at] = mentee;
        taken++;
        return sentAway;
    }

    private int rank(int mentee) {
        return preferences.rank(mentor, mentee);
    }
}
