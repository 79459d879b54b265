package ripple.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The other way around: the stable matching that is best for every mentor at once. It shows how far two stable matchings can be apart;
 * rounds do not use it. Every place of a mentor proposes as if it were a person, and mentees hold one proposal each.
 */
final class MentorsPropose {
    private final Preferences preferences;
    /** The mentor to whom each place belongs. */
    private final int[] owners;
    /** By mentor: the first of the places. */
    private final int[] first;

    private MentorsPropose(Preferences preferences) {
        this.preferences = preferences;
        this.owners = IntStream.range(0, preferences.mentors())
                .flatMap(mentor -> IntStream.generate(() -> mentor).limit(usable(preferences, mentor)))
                .toArray();
        this.first = new int[preferences.mentors()];
        for (int mentor = 1; mentor < first.length; mentor++) {
            first[mentor] = first[mentor - 1] + usable(preferences, mentor - 1);
        }
    }

    static Matching in(Preferences preferences) {
        return new MentorsPropose(preferences).run();
    }

    private static int usable(Preferences preferences, int mentor) {
        return Math.min(preferences.places(mentor), preferences.ofMentor(mentor).length);
    }

    private Matching run() {
        int[][] ofPlaces = Arrays.stream(owners).mapToObj(preferences::ofMentor).toArray(int[][]::new);
        int[] once = new int[preferences.mentees()];
        Arrays.fill(once, 1);
        Matching turned = DeferredAcceptance.menteesPropose(new Preferences(ofPlaces, listsOfPlaces(), once));
        Matching.Draft draft = new Matching.Draft(preferences.mentees());
        IntStream.range(0, owners.length)
                .filter(turned::has)
                .forEach(place -> draft.join(turned.mentorOf(place), owners[place]));
        return draft.finish();
    }

    /** Each mentee's list with the places of the mentors who stood on it. */
    private int[][] listsOfPlaces() {
        return IntStream.range(0, preferences.mentees())
                .mapToObj(mentee -> Arrays.stream(preferences.ofMentee(mentee))
                        .flatMap(mentor -> IntStream.range(first[mentor], first[mentor] + usable(preferences, mentor)))
                        .toArray())
                .toArray(int[][]::new);
    }
}
