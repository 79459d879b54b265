package ripple.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ripple.simulation.Chronicle.Asked;
import ripple.simulation.Chronicle.Pair;
import ripple.simulation.Proposals.Proposal;

/** For each kind of prompt: from when until when it may be said, and of whom and what that must be true. Reckons anew what others plan. */
final class Occasions {

    static final String MENTOR = "mentor-check-in";
    static final String MENTEE = "mentee-check-in";
    static final String PULSE = "pulse";
    static final String REMINDER = "-reminder";

    private static final String ROUND_REMINDER = "round-reminder";

    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration THREE_WEEKS = Duration.ofDays(21);
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Map<Long, Script> scripts;
    private final Wall wall;
    private final Chronicle chronicle;
    private final Map<Occasion, Instant> saidFirst = new HashMap<>();
    private final Map<Occasion, Instant> saidAgain = new HashMap<>();
    private final Map<Occasion, Instant> saidLast = new HashMap<>();

    Occasions(Map<Long, Script> scripts, Wall wall, Chronicle chronicle) {
        this.scripts = Map.copyOf(scripts);
        this.wall = wall;
        this.chronicle = chronicle;
    }

    /** When something may be said; empty if it is never too late. */
    private record Time(Instant from, Optional<Instant> until) {
        static Time of(Instant from, Duration patience) {
            return new Time(from, Optional.of(from.plus(patience)));
        }

        static Time from(Instant from) {
            return new Time(from, Optional.empty());
        }
    }

    boolean wasSaid(Occasion occasion) {
        return saidFirst.containsKey(occasion);
    }

    /** It came once more, because somebody had put it off. */
    void saidAgain(Occasion occasion, Instant at) {
        saidAgain.put(occasion, at);
        chronicle.isAskedAgain(occasion);
    }

    /**
     * What is wrong with saying this for the first time.
     *
     * @param put when it was put into the outbox: a kill may delay it a little after that
     */
    Optional<String> findFault(Occasion occasion, Instant put) {
        Optional<String> fault =
                isTrue(occasion, put) ? findFault(put, time(occasion, put)) : Optional.of("is not true");
        saidFirst.putIfAbsent(occasion, put);
        if (occasion.kind().equals(PULSE)) {
            chronicle.askedForAPulse(occasion);
        }
        saidLast.put(row(occasion), put);
        return fault;
    }

    private static Optional<String> findFault(Instant at, Optional<Time> time) {
        if (time.isEmpty()) {
            return Optional.of("has no reason to be said");
        }
        if (at.isBefore(time.get().from())) {
            return Optional.of("came before its time, which was " + time.get().from());
        }
        return time.get().until().filter(at::isAfter).map(until -> "came too late, it was of use until " + until);
    }

    /** What the prompt speaks of is so at this moment: the pair is active, the request is open, nobody has answered yet. */
    private boolean isTrue(Occasion occasion, Instant at) {
        return isOfALivePair(occasion, at)
                && switch (occasion.kind()) {
                    case MENTOR ->
                        chronicle.pairs().stream()
                                .anyMatch(pair -> pair.isActive(at) && lookingAfter(pair, at) == occasion.person());
                    case MENTOR + REMINDER, MENTEE + REMINDER ->
                        chronicle
                                .answeredAt(asked(occasion))
                                .filter(at::isAfter)
                                .isEmpty();
                    case ROUND_REMINDER -> isWaitedFor(occasion, at);
                    case "answer-reminder" ->
                        request(occasion)
                                .filter(asked -> asked.until().isEmpty())
                                .isPresent();
                    default -> true;
                };
    }

    private long lookingAfter(Pair pair, Instant at) {
        return chronicle.covers().lookingAfter(pair, at, script(pair.mentor()).zone());
    }

    /** Of a pair that rests nothing is said. */
    private boolean isOfALivePair(Occasion occasion, Instant at) {
        return !occasion.subject().startsWith("mentorship:")
                || chronicle
                        .findPair(occasion.subject())
                        .filter(pair -> pair.isActive(at))
                        .isPresent();
    }

    private Optional<Time> time(Occasion occasion, Instant at) {
        Script script = script(occasion.person());
        return switch (occasion.kind()) {
            case MENTOR, MENTEE ->
                Optional.of(Time.of(
                        Wall.inWeek(occasion.occurrence(), script.checkInDay(), script.checkInTime(), script.zone()),
                        TWO_DAYS));
            case "lead-digest" ->
                Optional.of(new Time(
                        Wall.inWeek(occasion.occurrence(), DayOfWeek.MONDAY, MORNING, script.zone()),
                        Optional.of(
                                Wall.inWeek(occasion.occurrence(), DayOfWeek.SUNDAY, LocalTime.MAX, script.zone()))));
            case MENTOR + REMINDER, MENTEE + REMINDER -> reminder(occasion);
            case PULSE -> pulse(occasion).map(Time::from);
            case "reflection" -> reflection(occasion);
            case "quiet-pair" -> quiet(occasion);
            case "agreement-missing" ->
                Optional.of(Time.from(after(occasion, WEEK.minusDays(1)).orElse(Instant.EPOCH)));
            case "end-is-near" -> Optional.of(end(occasion, script.zone(), at));
            case "answer-reminder" ->
                request(occasion)
                        .map(asked -> answer(
                                script, asked.from(), occasion.occurrence().split("-", -1)[1]));
            case ROUND_REMINDER ->
                proposal(occasion).map(proposal -> answer(script, proposal.from(), occasion.occurrence()));
            default -> Optional.of(Time.from(Instant.EPOCH));
        };
    }

    /** One day after the question, and two days after the first reminder; later, where that was put off and came again. */
    private Optional<Time> reminder(Occasion occasion) {
        boolean isFirst = occasion.occurrence().endsWith("#1");
        Duration pause = isFirst ? Duration.ofDays(1) : TWO_DAYS;
        Occasion before = isFirst ? asked(occasion) : occurring(occasion, week(occasion) + "#1");
        Instant last = saidAgain.getOrDefault(before, saidFirst.getOrDefault(before, Instant.EPOCH));
        return Optional.ofNullable(saidFirst.get(before))
                .map(said ->
                        new Time(said.plus(pause), Optional.of(last.plus(pause).plus(TWO_DAYS))));
    }

    /** The question that a reminder reminds of. */
    private static Occasion asked(Occasion reminder) {
        String kind = reminder.kind().substring(0, reminder.kind().length() - REMINDER.length());
        return new Occasion(reminder.person(), kind, reminder.subject(), week(reminder));
    }

    private static String week(Occasion reminder) {
        return reminder.occurrence().split("#", -1)[0];
    }

    private static Occasion occurring(Occasion other, String occurrence) {
        return new Occasion(other.person(), other.kind(), other.subject(), occurrence);
    }

    /** On day 30 of the pair and every 60. */
    Optional<Instant> pulse(Occasion occasion) {
        long day = Long.parseLong(occasion.occurrence().substring("day-".length()));
        return chronicle
                .findPair(occasion.subject())
                .flatMap(Pair::begun)
                .filter(begun -> day % 60 == 30)
                .map(begun -> begun.plus(Duration.ofDays(day)));
    }

    private Optional<Time> reflection(Occasion occasion) {
        Instant day = LocalDate.parse(occasion.occurrence())
                .plusDays(6)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return after(occasion, FORTNIGHT)
                .or(() -> chronicle.reflectsSince(occasion.person()).map(since -> since.plus(FORTNIGHT)))
                .map(from -> new Time(from, Optional.of(day)));
    }

    /** Three weeks after the pair began, or after it was said last. */
    private Optional<Time> quiet(Occasion occasion) {
        return after(occasion, THREE_WEEKS)
                .or(() -> chronicle
                        .findPair(occasion.subject())
                        .flatMap(Pair::begun)
                        .map(begun -> begun.plus(THREE_WEEKS)))
                .map(Time::from);
    }

    /** Two weeks before the day agreed upon, and on it; of a pair that rested then, when it goes on. */
    private Time end(Occasion occasion, ZoneId zone, Instant at) {
        LocalDate day = LocalDate.parse(occasion.occurrence().split("#", -1)[0]);
        boolean isOnTheDay = occasion.occurrence().contains("#");
        Instant from = (isOnTheDay ? day : day.minus(Period.ofWeeks(2)))
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
        Instant last = day.atTime(MORNING).atZone(zone).toInstant();
        Instant since = chronicle
                .findPair(occasion.subject())
                .flatMap(pair -> pair.activeSince(at))
                .filter(last::isBefore)
                .orElse(last);
        return new Time(from, Optional.of(since.plus(WEEK)));
    }

    /** One and two working days after somebody was asked, at the latest so long after they can have read it. */
    private Time answer(Script script, Instant asked, String number) {
        int days = Integer.parseInt(number);
        Instant read = wall.inHours(script, asked);
        return new Time(
                wall.endOfWorkingDay(asked, days, Founding.ZONE),
                Optional.of(wall.endOfWorkingDay(read, days, Founding.ZONE).plus(TWO_DAYS)));
    }

    /** Nothing has come of the proposal yet, and the yes of this one is missing. */
    private boolean isWaitedFor(Occasion occasion, Instant at) {
        return proposal(occasion)
                .filter(Proposal::isWaiting)
                .filter(proposal -> !chronicle.proposals().hasYes(proposal.id(), occasion.person(), at))
                .isPresent();
    }

    private Optional<Proposal> proposal(Occasion occasion) {
        return chronicle.proposals().find(occasion.subject().substring("round-proposal:".length()));
    }

    private Optional<Asked> request(Occasion occasion) {
        return chronicle.findAsked(
                occasion.subject().substring("match-request:".length()),
                occasion.occurrence().split("-", -1)[0]);
    }

    /** So long after the same was said last about the same. */
    private Optional<Instant> after(Occasion occasion, Duration pause) {
        return Optional.ofNullable(saidLast.get(row(occasion))).map(last -> last.plus(pause));
    }

    private static Occasion row(Occasion occasion) {
        return occurring(occasion, "");
    }

    private Script script(long person) {
        return Optional.ofNullable(scripts.get(person)).orElseThrow();
    }
}
