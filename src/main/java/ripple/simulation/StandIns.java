package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.due.Rhythm;
import ripple.nudge.Ending;
import ripple.nudge.Prompt;
import ripple.nudge.Spoken;
import ripple.outbox.Kind;
import ripple.outbox.Section;
import ripple.people.Person;

/** Prompts that say nothing but which they are: one of each kind that counts, and a request that does not. */
final class StandIns {

    static final String CHECK_IN = "sim-check-in";
    static final String REMINDER = "sim-reminder";
    static final String PULSE = "sim-pulse";
    static final String REFLECTION = "sim-reflection";
    static final String REQUEST = "sim-request";

    private static final Duration BETWEEN_PULSES = Duration.ofDays(60);
    private static final Duration UNTIL_REMINDER = Duration.ofDays(2);

    private final DueTable due = new DueTable();
    private final Map<Long, Script> scripts;

    StandIns(Map<Long, Script> scripts) {
        this.scripts = scripts;
    }

    List<Prompt> all() {
        return List.of(
                new One(CHECK_IN, Kind.CHECK_IN, Duration.ofDays(2)),
                new One(REMINDER, Kind.REMINDER, Duration.ofDays(1)),
                new One(PULSE, Kind.FEEDBACK, Duration.ofDays(2)),
                new One(REFLECTION, Kind.REFLECTION, Duration.ofDays(2)),
                new One(REQUEST, Kind.REQUEST, Duration.ofDays(2)));
    }

    /** What everybody is to hear first. */
    void plan(Transaction transaction, Person person, Instant start) {
        Due first = new Due(person.program(), person.id(), CHECK_IN, "", "first", start);
        due.plan(transaction, weekly(first, person, start, rhythm(person, 1).first(start, person.zone())));
        Due reflection = new Due(person.program(), person.id(), REFLECTION, "", "first", start);
        Instant at = rhythm(person, 2).first(start.plus(Duration.ofDays(1)), person.zone());
        due.plan(transaction, weekly(reflection, person, start, at));
        for (String kind : List.of(PULSE, REQUEST)) {
            Instant then = firstPulse(person.id().value(), start);
            due.plan(transaction, new Due(person.program(), person.id(), kind, "", then.toString(), then));
        }
    }

    private static Instant firstPulse(long person, Instant start) {
        return start.plus(Duration.ofDays(20 + person % 30));
    }

    /** When pulses are due. */
    static List<Instant> pulses(long person, Instant start, Instant end) {
        return Stream.iterate(firstPulse(person, start), end::isAfter, at -> at.plus(BETWEEN_PULSES))
                .toList();
    }

    private Rhythm rhythm(Person person, int weeks) {
        Script script = script(person);
        return new Rhythm(script.checkInDay().plus(weeks - 1L), script.checkInTime(), weeks);
    }

    private Script script(Person person) {
        return Optional.ofNullable(scripts.get(person.id().value())).orElseThrow();
    }

    private static Due weekly(Due before, Person person, Instant now, Instant at) {
        return before.next(Rhythm.occurrence(at, person.zone()), at.isBefore(now) ? now : at);
    }

    private Optional<Due> next(Due of, Person person, Instant now) {
        return switch (of.kind()) {
            case CHECK_IN -> Optional.of(following(of, person, now, 1));
            case REFLECTION -> Optional.of(following(of, person, now, 2));
            case PULSE, REQUEST -> {
                Instant at = of.at().plus(BETWEEN_PULSES);
                yield Optional.of(of.next(at.toString(), at));
            }
            default -> Optional.empty();
        };
    }

    private Due following(Due of, Person person, Instant now, int weeks) {
        return weekly(of, person, now, rhythm(person, weeks).following(of.occurrence(), now, person.zone()));
    }

    /** What a message says, to be found in it again. */
    static String words(Due due) {
        return "[" + due.kind() + " " + due.occurrence() + " " + due.at() + "]";
    }

    private final class One implements Prompt {
        private final String name;
        private final Kind kind;
        private final Duration patience;

        One(String name, Kind kind, Duration patience) {
            this.name = name;
            this.kind = kind;
            this.patience = patience;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public Duration patience() {
            return patience;
        }

        @Override
        public String because() {
            return "this is a simulation";
        }

        @Override
        public Spoken speak(Transaction transaction, Due of, Person person, Instant now) {
            boolean answered = name.equals(REMINDER)
                    && (person.id().value() + of.occurrence().hashCode()) % 3 > 0;
            if (answered) {
                return new Spoken.Nothing(Ending.ANSWERED, Optional.empty());
            }
            if (name.equals(CHECK_IN)) {
                Instant later = now.plus(UNTIL_REMINDER);
                due.plan(transaction, new Due(of.program(), of.person(), REMINDER, "", of.occurrence(), later));
            }
            return new Spoken.Say(List.of(Section.of(words(of))), next(of, person, now));
        }

        @Override
        public Optional<Due> late(Transaction transaction, Due of, Person person, Instant now) {
            return next(of, person, now);
        }
    }
}
