package ripple.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.matching.BlockingPairs;
import ripple.matching.DeferredAcceptance;
import ripple.matching.HighestTotal;
import ripple.matching.Lottery;
import ripple.matching.Matching;
import ripple.matching.Preferences;
import ripple.matching.Ranking;
import ripple.matching.Scores;
import ripple.people.PersonId;
import ripple.profile.Fit;
import ripple.round.Round.Sum;

/** Computes a draft: who would go with whom. Pure; the same pool and seed give the same draft. */
final class Drafting {

    /** Above this only the stable matching is computed; the other one would take too long to wait for. */
    static final int MOST_FOR_HIGHEST = 300;

    private final Pool pool;
    private final int[] places;
    private final Scores scores;
    private final Preferences preferences;

    private Drafting(Pool pool, long seed) {
        this.pool = pool;
        this.places = pool.places().stream().mapToInt(Integer::intValue).toArray();
        this.scores = scores(pool);
        this.preferences = Ranking.of(scores, pool.picks(), places, new Lottery(seed));
    }

    /** What was computed: one seat for each mentee of the pool, in the order of the line, and what the two ways come to. */
    record Drafted(long seed, List<Seat> seats, int mentors, int places, Sum stable, Optional<Sum> highest) {
        Drafted {
            seats = List.copyOf(seats);
        }
    }

    static Drafted draft(Pool pool, long seed) {
        return new Drafting(pool, seed).draft(seed);
    }

    private static Scores scores(Pool pool) {
        Scores scores = new Scores(pool.seekers().size(), pool.guides().size());
        IntStream.range(0, scores.mentees()).parallel().forEach(mentee -> score(pool, scores, mentee));
        return scores;
    }

    private static void score(Pool pool, Scores scores, int mentee) {
        for (int mentor = 0; mentor < pool.guides().size(); mentor++) {
            int forMentee =
                    Fit.menteeScore(pool.seekers().get(mentee), pool.guides().get(mentor));
            if (forMentee != Fit.NOT_POSSIBLE) {
                int forMentor = Fit.mentorScore(
                        pool.seekers().get(mentee), pool.guides().get(mentor));
                scores.put(mentee, mentor, forMentee, forMentor);
            }
        }
    }

    private Drafted draft(long seed) {
        Matching stable = DeferredAcceptance.menteesPropose(preferences);
        Optional<Matching> highest =
                pool.people() > MOST_FOR_HIGHEST ? Optional.empty() : Optional.of(HighestTotal.in(scores, places));
        List<Seat> seats = new ArrayList<>();
        for (int mentee = 0; mentee < pool.seekers().size(); mentee++) {
            seats.add(seat(mentee, stable, highest));
        }
        return new Drafted(
                seed, seats, pool.guides().size(), Arrays.stream(places).sum(), sum(stable), highest.map(this::sum));
    }

    private Seat seat(int mentee, Matching stable, Optional<Matching> highest) {
        Optional<PersonId> mentor = mentor(stable, mentee);
        return new Seat(
                pool.seekers().get(mentee).person(),
                mentee + 1,
                pool.line().get(mentee).idea(),
                scores.possible(mentee),
                mentor,
                highest.flatMap(matching -> mentor(matching, mentee)),
                mentor,
                How.STABLE,
                Outcome.OPEN);
    }

    private Optional<PersonId> mentor(Matching matching, int mentee) {
        return matching.has(mentee)
                ? Optional.of(pool.guides().get(matching.mentorOf(mentee)).person())
                : Optional.empty();
    }

    private Sum sum(Matching matching) {
        return new Sum(
                matching.size(),
                scores.total(matching),
                BlockingPairs.in(preferences, matching).size());
    }
}
