package ripple.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up preferences: lists of any length, asymmetrical, some empty; mentors with 0 to 3 places. */
final class RandomMarket {
    private RandomMarket() {}

    static Preferences of(Random random, int mentees, int mentors) {
        // Where everybody lists everybody there is often more than one stable matching.
        boolean full = random.nextBoolean();
        int[][] ofMentees = lists(random, mentees, mentors, full);
        int[][] ofMentors = lists(random, mentors, mentees, full);
        int[] places = IntStream.range(0, mentors)
                .map(mentor -> full ? 1 : random.nextInt(4))
                .toArray();
        return new Preferences(ofMentees, ofMentors, places);
    }

    private static int[][] lists(Random random, int owners, int others, boolean full) {
        return IntStream.range(0, owners)
                .mapToObj(owner -> shuffled(random, others).stream()
                        .limit(full ? others : random.nextInt(others + 1))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static List<Integer> shuffled(Random random, int size) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(all, random);
        return all;
    }

    static Scores scores(Random random, int mentees, int mentors, int highest) {
        Scores scores = new Scores(mentees, mentors);
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextInt(4) > 0) {
                    scores.put(mentee, mentor, random.nextInt(highest + 1), random.nextInt(highest + 1));
                }
            }
        }
        return scores;
    }
}
