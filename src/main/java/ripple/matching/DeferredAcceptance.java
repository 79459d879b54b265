package ripple.matching;

/**
 * Stable matching by proposals that are held until a better one comes: mentees propose, mentors have several places (Gale &amp; Shapley
 * 1962, doi 10.2307/2312726). It takes time in proportion to the length of all lists together.
 */
public final class DeferredAcceptance {
    private final Preferences preferences;
    private final Matching.Draft draft;
    private final Places[] places;
    /** By mentee: how much of the own list has been asked. */
    private final int[] asked;

    private DeferredAcceptance(Preferences preferences) {
        this.preferences = preferences;
        this.draft = new Matching.Draft(preferences.mentees());
        this.places = Places.ofAll(preferences);
        this.asked = new int[preferences.mentees()];
    }

    /** The stable matching in which every mentee fares at least as well as in any other. */
    public static Matching menteesPropose(Preferences preferences) {
        DeferredAcceptance acceptance = new DeferredAcceptance(preferences);
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            acceptance.settle(mentee);
        }
        return acceptance.draft.finish();
    }

    /** The mentee proposes; whoever loses their place by that proposes next, until nobody does. */
    private void settle(int mentee) {
        int next = mentee;
        while (next != Matching.NOBODY) {
            next = propose(next);
        }
    }

    /** Down the mentee's list until somebody takes them; gives who is sent away for it, if anybody. */
    private int propose(int mentee) {
        int[] list = preferences.ofMentee(mentee);
        while (asked[mentee] < list.length) {
            int mentor = list[asked[mentee]++];
            if (places[mentor].wouldTake(mentee)) {
                int sentAway = places[mentor].take(mentee);
                draft.part(sentAway);
                draft.join(mentee, mentor);
                return sentAway;
            }
        }
        return Matching.NOBODY;
    }
}
