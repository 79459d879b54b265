package ripple.matching;

import java.util.ArrayList;
import java.util.List;

/** Holds a matching against the definition of a stable one, knowing nothing of how it was made. */
public final class BlockingPairs {
    private final Preferences preferences;
    private final Matching matching;
    private final int[] taken;
    /** By mentor: the rank of the least wanted mentee they have. */
    private final int[] worst;

    private BlockingPairs(Preferences preferences, Matching matching) {
        this.preferences = preferences;
        this.matching = matching;
        this.taken = new int[preferences.mentors()];
        this.worst = new int[preferences.mentors()];
        for (int mentee = 0; mentee < matching.mentees(); mentee++) {
            if (matching.has(mentee)) {
                count(mentee, matching.mentorOf(mentee));
            }
        }
    }

    /** A mentee and a mentor who would both rather have each other than what the matching gives them. */
    public record Pair(int mentee, int mentor) {}

    /** All of them; none in a stable matching. A matching that the preferences do not permit is refused. */
    public static List<Pair> in(Preferences preferences, Matching matching) {
        if (preferences.mentees() != matching.mentees()) {
            throw new IllegalArgumentException(
                    "The matching is about " + matching.mentees() + " mentees, not " + preferences.mentees());
        }
        return new BlockingPairs(preferences, matching).find();
    }

    private void count(int mentee, int mentor) {
        if (preferences.rankForMentee(mentee, mentor) == 0 || !preferences.takes(mentor, mentee)) {
            throw new IllegalArgumentException("The matching joins two of whom one does not list the other");
        }
        taken[mentor]++;
        worst[mentor] = Math.max(worst[mentor], preferences.rank(mentor, mentee));
        if (taken[mentor] > preferences.places(mentor)) {
            throw new IllegalArgumentException("The matching gives a mentor more mentees than places");
        }
    }

    private List<Pair> find() {
        List<Pair> found = new ArrayList<>();
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            for (int mentor : preferences.ofMentee(mentee)) {
                if (mentor == matching.mentorOf(mentee)) {
                    break;
                }
                if (wouldRather(mentor, mentee)) {
                    found.add(new Pair(mentee, mentor));
                }
            }
        }
        return found;
    }

    private boolean wouldRather(int mentor, int mentee) {
        return preferences.takes(mentor, mentee)
                && preferences.places(mentor) > 0
                && (taken[mentor] < preferences.places(mentor) || preferences.rank(mentor, mentee) < worst[mentor]);
    }
}
