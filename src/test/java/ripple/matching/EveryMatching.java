package ripple.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** All matchings of a small market, one after the other: slow, and too simple to be wrong. */
final class EveryMatching {
    private final int[] free;
    private final int[] mentorOf;
    private final BiPredicate<Integer, Integer> possible;
    private final List<Matching> all = new ArrayList<>();

    private EveryMatching(int mentees, int[] places, BiPredicate<Integer, Integer> possible) {
        this.free = places.clone();
        this.mentorOf = new int[mentees];
        Arrays.fill(mentorOf, Matching.NOBODY);
        this.possible = possible;
    }

    static List<Matching> stable(Preferences preferences) {
        int[] places = new int[preferences.mentors()];
        Arrays.setAll(places, preferences::places);
        return of(preferences.mentees(), places, (mentee, mentor) -> areMutual(preferences, mentee, mentor)).stream()
                .filter(matching -> BlockingPairs.in(preferences, matching).isEmpty())
                .toList();
    }

    private static boolean areMutual(Preferences preferences, int mentee, int mentor) {
        return preferences.rankForMentee(mentee, mentor) > 0 && preferences.takes(mentor, mentee);
    }

    static List<Matching> of(int mentees, int[] places, BiPredicate<Integer, Integer> possible) {
        EveryMatching every = new EveryMatching(mentees, places, possible);
        every.from(0);
        return every.all;
    }

    private void from(int mentee) {
        if (mentee == mentorOf.length) {
            all.add(Matching.of(mentorOf));
            return;
        }
        from(mentee + 1);
        for (int mentor = 0; mentor < free.length; mentor++) {
            if (free[mentor] > 0 && possible.test(mentee, mentor)) {
                free[mentor]--;
                mentorOf[mentee] = mentor;
                from(mentee + 1);
                mentorOf[mentee] = Matching.NOBODY;
                free[mentor]++;
            }
        }
    }
}
