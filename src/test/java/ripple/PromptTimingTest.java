package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ripple.WiredProgram.Pair;
import ripple.checkin.CheckInPlan;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.due.Due;
import ripple.people.Member;
import ripple.people.Profile;
import ripple.people.Role;
import ripple.people.Standing;

/** When prompts come that could not come in time; December 1, 2026 is a Tuesday. */
class PromptTimingTest {

    private static final ZoneId NEW_YORK = WiredProgram.NEW_YORK;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void afterAStandstillTheCheckInWhoseHourHasJustPassedStillComes() {
        tell(world -> {
            Pair pair = world.ripple.pair(NEW_YORK);
            Due planned = world.plan(CheckInPlan.MENTOR, pair.mentor());
            String before = world.local(planned);
            assertThat(before).as("on Tuesdays").isEqualTo("2026-12-08T09:00");

            assertThat(world.tickAt("2026-12-22T10:30"))
                    .as("a fortnight later, an hour and a half past the time")
                    .contains("mentor-check-in stale 2026-W50", "mentor-check-in sent 2026-W52");
            assertThat(world.local(world.plan(CheckInPlan.MENTOR, pair.mentor())))
                    .isEqualTo("2026-12-29T09:00");
        });
    }

    @Test
    void afterAStandstillACheckInThatIsTwoDaysLateIsLeftOut() {
        tell(world -> {
            Pair pair = world.ripple.pair(NEW_YORK);

            assertThat(world.tickAt("2026-12-24T10:00")).contains("mentor-check-in stale 2026-W50");
            assertThat(world.local(world.plan(CheckInPlan.MENTOR, pair.mentor())))
                    .isEqualTo("2026-12-29T09:00");
        });
    }

    @Test
    void afterAStandstillTheLeadHearsThisWeeksDigestThoughItsMondayHasPassed() {
        tell(world -> {
            Member lead = world.ripple.holding(Role.LEAD);
            world.ripple.pair(NEW_YORK);
            world.due(new Due(
                    lead.program(), lead.person(), "lead-digest", "", "2026-W49", WiredProgram.at("2026-11-30T09:00")));

            assertThat(world.tickAt("2027-01-06T10:00"))
                    .as("on a Wednesday, five weeks later")
                    .contains("lead-digest stale 2026-W49", "lead-digest sent 2027-W01");
            assertThat(world.local(world.plan("lead-digest", lead))).isEqualTo("2027-01-11T09:00");
        });
    }

    /** Planned for Tuesday at nine in New York, which is two in the afternoon in London. */
    @Test
    void whoMovesIsAskedAtTheSameHourByTheNewClock() {
        tell(world -> {
            Member mentor = world.ripple.pair(NEW_YORK).mentor();
            world.moves(mentor, LONDON);

            assertThat(world.plan(CheckInPlan.MENTOR, mentor).at()).isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));
            assertThat(world.tickAt("2026-12-08T04:00:10")).contains("mentor-check-in sent 2026-W50");
            assertThat(world.plan(CheckInPlan.MENTOR, mentor).at()).isEqualTo(Instant.parse("2026-12-15T09:00:00Z"));
        });
    }

    @Test
    void whoMovesPastTheHourIsAskedAtOnceAndNeverTwice() {
        tell(world -> {
            Member mentor = world.ripple.pair(NEW_YORK).mentor();
            assertThat(world.tickAt("2026-12-08T07:00")).isEmpty();
            world.moves(mentor, LONDON);
            assertThat(world.tickAt("2026-12-08T07:00:20"))
                    .as("noon in London")
                    .contains("mentor-check-in sent 2026-W50");

            world.moves(mentor, NEW_YORK);
            assertThat(world.tickAt("2026-12-08T09:00:10"))
                    .as("nobody is asked twice")
                    .isEmpty();
            assertThat(world.local(world.plan(CheckInPlan.MENTOR, mentor))).isEqualTo("2026-12-15T09:00");
        });
    }

    /** Held until eight in New York; eight in London has long begun. */
    @Test
    void whatWaitsForTheHoursOfOnePlaceComesInThoseOfTheOther() {
        tell(world -> {
            Pair pair = world.ripple.pair(NEW_YORK);
            world.due(new Due(
                    pair.mentee().program(),
                    pair.mentee().person(),
                    "pulse",
                    CheckInPlan.subject(pair.id()),
                    "day-30",
                    WiredProgram.at("2026-12-31T05:00")));
            assertThat(world.tickAt("2026-12-31T05:00:10")).contains("pulse quiet-hours day-30");

            world.moves(pair.mentee(), LONDON);
            assertThat(world.tickAt("2026-12-31T05:01")).contains("pulse sent day-30");
        });
    }

    private static void tell(java.util.function.Consumer<Told> story) {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            story.accept(new Told(database));
        }
    }

    /** A program on December 1, and what people are told in it. */
    private static final class Told {
        final WiredProgram ripple;

        Told(Database database) {
            this.ripple = new WiredProgram(database, WiredProgram.texts(), "2026-12-01T09:00");
        }

        void moves(Member who, ZoneId zone) {
            ripple.people.learn(who.program(), who.person(), new Profile("A colleague", zone, Standing.MEMBER));
        }

        void due(Due due) {
            ripple.database.transactions().use(tx -> ripple.due.plan(tx, due));
        }

        Due plan(String kind, Member who) {
            return ripple.database.transactions().read(tx -> ripple.due.of(tx, who.program(), who.person())).stream()
                    .filter(due -> due.kind().equals(kind))
                    .findFirst()
                    .orElseThrow();
        }

        String local(Due due) {
            return due.at().atZone(NEW_YORK).toLocalDateTime().toString();
        }

        List<String> tickAt(String local) {
            List<String> endings = new ArrayList<>();
            ripple.tick(
                    WiredProgram.at(local),
                    ended -> endings.add(ended.prompt() + " " + ended.ending().code() + " "
                            + ended.due().occurrence()));
            return endings;
        }
    }
}
