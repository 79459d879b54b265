package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.TestDatabases;
import ripple.database.Transactions;
import ripple.nudge.Ending;
import ripple.nudge.Nudge;
import ripple.people.Quiet;
import ripple.simulation.Ripple;
import ripple.simulation.SimulatedYear;
import ripple.simulation.Wiring;
import ripple.simulation.YearPlan;
import ripple.simulation.YearReport;

/** The judges of the year see each kind of fault that is planted; otherwise a year without faults would prove nothing. */
class YearFaultsTest {

    private static final YearPlan PLAN = new YearPlan(24, LocalDate.of(2026, 2, 16), 4, 3, 100_000);
    private static final Instant FROM = Instant.parse("2026-02-26T00:00:00Z");

    /** What somebody might break, done to the database behind Ripple's back, and what the judges say. */
    enum Fault {
        HOURS_ARE_NOT_ASKED("""
                UPDATE people_availability
                SET days = '1,2,3,4,5,6,7', from_time = '00:00', to_time = '23:59', nights_first = NULL
                """, "came outside the person's hours"),
        A_ROW_IS_DROPPED("DELETE FROM due_prompts WHERE kind LIKE '%-check-in'", "and nobody says why"),
        A_ROW_IS_NEVER_LOOKED_AT(
                "UPDATE due_prompts SET look_at = look_at + 31536000000 WHERE kind LIKE '%-check-in'",
                "though it was possible"),
        A_MESSAGE_IS_SENT_TWICE("""
                INSERT INTO outbox_messages
                    (program_id, message_key, kind, lane, conversation, body, state, put_at, due_at)
                SELECT program_id, message_key || ':again', kind, lane, conversation, body, 'ready', put_at, due_at
                FROM outbox_messages
                WHERE state = 'sent'
                  AND body LIKE '%prompts.tomorrow%'
                  AND message_key NOT LIKE '%:again'
                ORDER BY id DESC
                LIMIT 1
                ON CONFLICT DO NOTHING
                """, "is put twice"),
        WHAT_WAS_SAID_IS_SAID_AGAIN("""
                INSERT INTO due_prompts (program_id, person_id, kind, subject, turn, occurrence, at, look_at)
                SELECT s.program_id, s.person_id, s.kind, s.subject, 1, s.occurrence, m.at, m.at
                FROM prompts_said s
                JOIN prompt_messages m ON m.id = s.message_id
                WHERE s.kind LIKE '%-check-in'
                ON CONFLICT DO NOTHING
                """, "says again what was said"),
        THE_CAP_IS_FORGOTTEN("UPDATE prompt_messages SET counted = NULL", "is one too many in its week"),
        ROOM_IS_INVENTED("UPDATE mentor_profiles SET capacity = 9", "is one more than the mentor has places for"),
        A_PAIR_IS_FORGOTTEN_FOR_A_WEEK("""
                INSERT INTO check_in_paces (program_id, mentorship_id, weeks, set_at)
                SELECT program_id, id, 2, 1
                FROM mentorships
                WHERE state = 'active'
                ON CONFLICT DO NOTHING
                """, "though nobody wished so after four steady weeks"),
        A_DECISION_IS_LEFT_LYING(
                "UPDATE outbox_messages SET opens_at = opens_at + 31536000000 WHERE opens_at IS NOT NULL",
                "could have come at"),
        AN_ANSWER_IS_OVERLOOKED(
                "UPDATE mentee_check_ins SET answered_at = NULL, confidence = NULL, changed_at = NULL", "is not true");

        private final String sql;
        private final String sentence;

        Fault(String sql, String sentence) {
            this.sql = sql;
            this.sentence = sentence;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSeen(Fault fault) {
        DatabaseSettings settings = TestDatabases.freshSettings(DatabaseKind.SQLITE);
        YearReport report = new SimulatedYear(
                        PLAN,
                        () -> Database.open(settings, new SimpleMeterRegistry()),
                        new Spoilt(YearParts.usual(), fault))
                .run();

        assertThat(report.isFine()).isFalse();
        assertThat(report.faults()).anySatisfy(sentence -> assertThat(sentence).contains(fault.sentence));
    }

    /** Spoils the database again and again, from some day on. */
    private record Spoilt(Wiring wiring, Fault fault) implements Wiring {

        @Override
        public Ripple wire(Transactions transactions, Clock clock, Quiet quiet) {
            Ripple ripple = wiring.wire(transactions, clock, quiet);
            List<Nudge> nudges = Stream.concat(
                            ripple.machine().nudges().stream(), Stream.of(new Spoiling(transactions, fault)))
                    .toList();
            return new Ripple(
                    ripple.program(),
                    ripple.pairs(),
                    ripple.rounds(),
                    ripple.weeks(),
                    new Ripple.Machine(
                            nudges,
                            ripple.machine().prompts(),
                            ripple.machine().waiting(),
                            ripple.machine().sender()));
        }
    }

    private record Spoiling(Transactions transactions, Fault fault) implements Nudge {

        @Override
        public String name() {
            return "spoiling";
        }

        @Override
        public List<Ending> due(Instant now) {
            if (now.isAfter(FROM)) {
                transactions.use(
                        transaction -> transaction.store(AnySqlStore.class).type(fault.sql));
            }
            return List.of();
        }
    }
}
