package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.simulation.Chronicle.Asked;
import ripple.simulation.Chronicle.Pair;

/** Looks, when all is over, for what could have been said and was not. Knows nothing of what was planned. */
final class Losses {

    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final Duration GRACE = Duration.ofHours(26);
    private static final Duration NEW = Duration.ofDays(3);
    private static final Duration LONGEST_WAIT = Duration.ofDays(22);
    private static final Duration TURN = Duration.ofHours(4);
    private static final int DAYS_TO_ANSWER = 3;
    private static final int FIRST_PULSE = 30;
    private static final int BETWEEN_PULSES = 60;

    private final Map<Long, Script> scripts;
    private final Wall wall;
    private final Judged judged;
    private final Faults faults;

    /** What was judged, and what is known of what happened. */
    record Judged(Oracle oracle, Occasions occasions, Chronicle chronicle, Ledger ledger) {}

    Losses(Map<Long, Script> scripts, Wall wall, Judged judged, Faults faults) {
        this.scripts = Map.copyOf(scripts);
        this.wall = wall;
        this.judged = judged;
        this.faults = faults;
    }

    void judge(Instant start, Instant end) {
        for (Pair pair : judged.chronicle().pairs()) {
            judgeMentee(pair, start, end);
            for (long person : List.of(pair.mentor(), pair.mentee())) {
                judgePulses(pair, person, end);
            }
        }
        judged.chronicle().asked().forEach(asked -> judgeAnswer(asked, end));
    }

    /** A pair that is no longer new, and stays active. */
    static boolean mayBeAsked(Pair pair, Week week) {
        return isPast(pair, week.due()) && pair.isActive(week.due(), week.due().plus(PATIENCE));
    }

    /** The first days of a pair, and those after a pause, are left alone. */
    private static boolean isPast(Pair pair, Instant due) {
        return pair.activeSince(due)
                .filter(since -> since.plus(NEW).plus(TURN).isBefore(due))
                .isPresent();
    }

    /** As often as the two have agreed, from a week on that was said or came to nothing; in between the judge is lenient. */
    private void judgeMentee(Pair pair, Instant start, Instant end) {
        int since = Integer.MAX_VALUE / 2;
        for (Week week : Week.of(script(pair.mentee()), start, end).toList()) {
            Occasion occasion = new Occasion(pair.mentee(), Occasions.MENTEE, pair.id(), week.name());
            since++;
            if (judged.occasions().wasSaid(occasion)) {
                since = 0;
            } else if (mayBeAsked(pair, week)
                    && (since >= weeksBetween(pair, week) || judged.ledger().knows(occasion))) {
                judge(occasion, week.due());
                since = 0;
            } else if (judged.ledger().knows(occasion)) {
                since = 0;
            }
        }
    }

    private static int weeksBetween(Pair pair, Week week) {
        boolean isAgreed = pair.proposals().stream().anyMatch(week.due().plus(PATIENCE)::isAfter);
        return isAgreed ? Habits.weeks(pair.id()) : 1;
    }

    /** Whether it could have been said within two days, and was not. */
    void judge(Occasion occasion, Instant due) {
        judge(occasion, due, PATIENCE);
    }

    /** Whether it could have been said within so long, and was not. */
    private void judge(Occasion occasion, Instant due, Duration patience) {
        if (judged.occasions().wasSaid(occasion)) {
            return;
        }
        int free = 0;
        for (Instant at = due; at.isBefore(due.plus(patience)); at = at.plus(Wall.STEP)) {
            free = isPossible(occasion.person(), at) ? free + 1 : 0;
            if (free == Wall.LONG_ENOUGH) {
                faults.add("Person " + occasion.person() + " was never told " + occasion.words()
                        + ", though it was possible at " + at + " ("
                        + judged.ledger().fate(occasion) + ")");
                return;
            }
        }
    }

    private boolean isPossible(long person, Instant at) {
        Script script = script(person);
        return wall.isFree(script, at)
                && !Wall.isGone(script, at)
                && !Wall.isGone(script, at.minus(GRACE))
                && !judged.oracle().isResting(person, at)
                && !judged.oracle().isFull(person, at);
    }

    /** Each must have come within weeks, wherever somebody was not long away and not every week was full of what goes first. */
    private void judgePulses(Pair pair, long person, Instant end) {
        Instant begun = pair.begun().orElse(end);
        for (int day = FIRST_PULSE; ; day += BETWEEN_PULSES) {
            Instant due = begun.plus(Duration.ofDays(day));
            Instant last = due.plus(LONGEST_WAIT);
            if (last.isAfter(end)) {
                return;
            }
            Occasion occasion = new Occasion(person, Occasions.PULSE, pair.id(), "day-" + day);
            if (judged.chronicle().isToBeAsked(occasion, due)
                    && pair.isActive(begun, last)
                    && !Wall.isGoneOrAway(script(person), begun, last)) {
                judge(occasion, due, LONGEST_WAIT);
            }
        }
    }

    /** Nobody waits longer for an answer than three working days of whoever can have read it; then the next one is asked. */
    private void judgeAnswer(Asked asked, Instant end) {
        Instant last = wall.endOfWorkingDay(
                        wall.inHours(script(asked.mentor()), asked.from()), DAYS_TO_ANSWER, Founding.ZONE)
                .plus(TURN);
        Instant until = asked.until().orElse(end);
        if (until.isAfter(last)) {
            faults.add("Request " + asked.request() + " was with person " + asked.mentor() + " from " + asked.from()
                    + " until " + until + ", though only until " + last);
        }
    }

    private Script script(long person) {
        return Optional.ofNullable(scripts.get(person)).orElseThrow();
    }
}
