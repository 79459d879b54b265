package ripple.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

    @Test
    void leavesNoTwoWhoWouldRatherHaveEachOther() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            Preferences preferences = RandomMarket.of(random, random.nextInt(30), 1 + random.nextInt(12));
            Matching matching = DeferredAcceptance.menteesPropose(preferences);

            assertThat(BlockingPairs.in(preferences, matching))
                    .as("market %d", round)
                    .isEmpty();
        }
    }

    /** Against all stable matchings there are, found by trying every one. */
    @Test
    void givesEveryMenteeTheBestOfAllStableMatchings() {
        Random random = new Random(5);
        int severalWays = 0;
        for (int round = 0; round < 1_000; round++) {
            Preferences preferences = RandomMarket.of(random, random.nextInt(6), 1 + random.nextInt(5));
            List<Matching> stable = EveryMatching.stable(preferences);
            Matching matching = DeferredAcceptance.menteesPropose(preferences);

            assertThat(stable).contains(matching);
            for (Matching other : stable) {
                assertThat(IntStream.range(0, preferences.mentees()))
                        .allMatch(mentee -> rank(preferences, mentee, matching) <= rank(preferences, mentee, other));
            }
            severalWays += stable.size() > 1 ? 1 : 0;
        }
        assertThat(severalWays).as("markets with a choice").isGreaterThan(20);
    }

    /** The Rural Hospitals theorem (Roth 1986): who goes without does so in every stable matching, and unfilled places have the same mentees. */
    @Test
    void leavesTheSameMenteesOutAsEveryStableMatching() {
        Random random = new Random(6);
        for (int round = 0; round < 1_000; round++) {
            Preferences preferences = RandomMarket.of(random, random.nextInt(25), 1 + random.nextInt(8));
            Matching forMentees = DeferredAcceptance.menteesPropose(preferences);
            Matching forMentors = MentorsPropose.in(preferences);

            assertThat(BlockingPairs.in(preferences, forMentors)).isEmpty();
            assertThat(IntStream.range(0, preferences.mentees()))
                    .allMatch(mentee -> forMentees.has(mentee) == forMentors.has(mentee));
            assertThat(IntStream.range(0, preferences.mentors()))
                    .allMatch(mentor -> filledAlike(
                            preferences.places(mentor), forMentees.menteesOf(mentor), forMentors.menteesOf(mentor)));
        }
    }

    private static boolean filledAlike(int places, List<Integer> one, List<Integer> other) {
        return one.size() == other.size() && (one.size() == places || one.equals(other));
    }

    @Test
    void takesNobodyWhoIsOnOneListOnly() {
        Preferences preferences = new Preferences(new int[][] {{0}, {}}, new int[][] {{1}}, new int[] {2});

        assertThat(DeferredAcceptance.menteesPropose(preferences).size()).isZero();
    }

    @Test
    void takesNobodyWhereThereIsNoPlace() {
        Preferences preferences = new Preferences(new int[][] {{0}}, new int[][] {{0}}, new int[] {0});

        assertThat(DeferredAcceptance.menteesPropose(preferences).has(0)).isFalse();
    }

    @Test
    void doesWithNobodyAtAll() {
        assertThat(DeferredAcceptance.menteesPropose(new Preferences(new int[0][], new int[0][], new int[0]))
                        .mentees())
                .isZero();
        assertThat(DeferredAcceptance.menteesPropose(new Preferences(new int[1][0], new int[0][], new int[0]))
                        .has(0))
                .isFalse();
    }

    @Test
    void keepsAsManyPlacesAsThereArePeople() {
        Preferences preferences = new Preferences(new int[][] {{0}}, new int[][] {{0}}, new int[] {Integer.MAX_VALUE});

        assertThat(DeferredAcceptance.menteesPropose(preferences).mentorOf(0)).isZero();
    }

    private static int rank(Preferences preferences, int mentee, Matching matching) {
        return matching.has(mentee) ? preferences.rankForMentee(mentee, matching.mentorOf(mentee)) : Integer.MAX_VALUE;
    }
}
