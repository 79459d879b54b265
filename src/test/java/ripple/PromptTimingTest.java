package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.WiredProgram.Pair;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInHour;
import ripple.checkin.CheckInHours;
import ripple.checkin.CheckInPlan;
import ripple.checkin.CheckInSide;
import ripple.checkin.Word;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.due.Due;
import ripple.due.Rhythm;
import ripple.mentoring.RequestService;
import ripple.mentoring.Route;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.Profile;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.people.Week;

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

    /** Monday, December 14 is the sixth working day after Friday, December 4, and the fifth after Monday the 7th. */
    @ParameterizedTest
    @CsvSource({"2026-12-04T09:00, sent", "2026-12-07T09:00, answered"})
    void theLeadHearsOfWhoeverWaitsForMoreThanFiveWorkingDays(String since, String ending) {
        tell(world -> {
            Member lead = world.ripple.holding(Role.LEAD);
            world.waitsFrom(since);
            world.due(new Due(
                    lead.program(), lead.person(), "lead-digest", "", "2026-W51", WiredProgram.at("2026-12-14T09:00")));

            assertThat(world.tickAt("2026-12-14T09:00:10")).contains("lead-digest " + ending + " 2026-W51");
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

    /** Two o'clock does not exist on Sunday, March 14, 2027. */
    @Test
    void anHourOverWhichTheClockJumpsComesRightAfterIt() {
        tell(world -> {
            Member mentor = world.asksAtNight("2027-03-10T09:00", 2);

            assertThat(world.tickAt("2027-03-14T01:59:50")).doesNotContain("mentor-check-in sent 2027-W10");
            assertThat(world.tickAt("2027-03-14T03:00:10")).contains("mentor-check-in sent 2027-W10");
            assertThat(world.local(world.plan(CheckInPlan.MENTOR, mentor))).isEqualTo("2027-03-21T02:00");
        });
    }

    /** One o'clock comes twice on Sunday, November 7, 2027: at 5:00 and at 6:00 of Greenwich. */
    @Test
    void anHourThatComesTwiceCountsOnce() {
        tell(world -> {
            Member mentor = world.asksAtNight("2027-11-03T09:00", 1);

            assertThat(world.tickAt(Instant.parse("2027-11-07T05:00:10Z"))).contains("mentor-check-in sent 2027-W44");
            assertThat(world.tickAt(Instant.parse("2027-11-07T06:00:10Z")))
                    .doesNotContain("mentor-check-in sent 2027-W44");
            assertThat(world.local(world.plan(CheckInPlan.MENTOR, mentor))).isEqualTo("2027-11-14T01:00");
        });
    }

    /** Asked on Tuesday: reminded on Wednesday and on Friday, and then no more. */
    @Test
    void whoDoesNotAnswerIsRemindedTwiceAndWhoAnswersIsNot() {
        tell(world -> {
            Pair silent = world.ripple.pair(NEW_YORK);
            Pair answering = world.ripple.pair(NEW_YORK);
            List<String> told = world.hourly("2026-12-08T08:00", "2026-12-15T08:00");
            assertThat(told)
                    .filteredOn(line -> line.startsWith("mentor-check-in"))
                    .containsExactly(
                            "mentor-check-in sent 2026-W50",
                            "mentor-check-in sent 2026-W50",
                            "mentor-check-in-reminder sent 2026-W50#1",
                            "mentor-check-in-reminder sent 2026-W50#1",
                            "mentor-check-in-reminder sent 2026-W50#2",
                            "mentor-check-in-reminder sent 2026-W50#2");

            world.tickAt("2026-12-15T09:00:10");
            world.say(answering.mentor(), Word.ON_TRACK);
            assertThat(world.hourly("2026-12-15T10:00", "2026-12-22T08:00"))
                    .filteredOn(line -> line.startsWith("mentor-check-in"))
                    .containsExactlyInAnyOrder(
                            "mentor-check-in-reminder answered 2026-W51#1",
                            "mentor-check-in-reminder sent 2026-W51#1",
                            // the fourth in a week in which an agreement was asked for as well
                            "mentor-check-in-reminder capped 2026-W51#2");
            assertThat(silent).isNotEqualTo(answering);
        });
    }

    @Test
    void aMenteeWhoHasWrittenIsNotReminded() {
        tell(world -> {
            Member mentee = world.ripple.pair(NEW_YORK).mentee();
            Instant asked = world.plan(CheckInPlan.MENTEE, mentee).at();
            assertThat(world.tickAt(asked)).contains("mentee-check-in sent 2026-W50");
            world.writes(mentee);

            assertThat(world.tickAt(asked.plus(Duration.ofDays(1)).plusSeconds(10)))
                    .contains("mentee-check-in-reminder answered 2026-W50#1");
        });
    }

    @Test
    void whoseMenteesAllRestHearsNothing() {
        tell(world -> {
            Pair pair = world.ripple.pair(NEW_YORK);
            world.ripple.mentoring.pairs().pauses().pause(pair.mentor(), pair.id(), "");

            assertThat(world.hourly("2026-12-08T08:00", "2027-01-16T08:00"))
                    .filteredOn(line -> line.contains(" sent "))
                    .isEmpty();
            world.ripple.mentoring.pairs().pauses().resume(pair.mentee(), pair.id());
            assertThat(world.hourly("2027-01-18T08:00", "2027-01-22T08:00"))
                    .contains("mentor-check-in sent 2027-W03", "mentee-check-in sent 2027-W03", "pulse sent day-30");
        });
    }

    /** Somebody puts off a message in which something has been asked once more since. */
    @Test
    void whatWasAskedOnceMoreSinceDoesNotComeAgainForBeingPutOff() {
        tell(world -> {
            Pair pair = world.ripple.pair(NEW_YORK);
            world.hourly("2026-12-08T08:00", "2026-12-19T08:00");
            for (Member who : List.of(pair.mentor(), pair.mentee())) {
                String kind = who.equals(pair.mentor()) ? CheckInPlan.MENTOR : CheckInPlan.MENTEE;
                Due planned = world.plan(kind, who);
                world.again(new Due(
                        who.program(),
                        who.person(),
                        kind,
                        planned.subject(),
                        "2026-W50",
                        WiredProgram.at("2026-12-21T09:00")));
            }

            assertThat(world.tickAt("2026-12-21T09:00:10"))
                    .filteredOn(line -> line.endsWith("2026-W50"))
                    .containsExactlyInAnyOrder(
                            "mentor-check-in answered 2026-W50", "mentee-check-in answered 2026-W50");
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

        /** A mentor who works at night, and wants to be asked on Sundays at this hour. */
        Member asksAtNight(String now, int hour) {
            ripple.clock.moveTo(WiredProgram.at("2026-12-28T09:00"));
            Member mentor = ripple.pair(NEW_YORK).mentor();
            ripple.clock.moveTo(WiredProgram.at(now));
            ripple.database.transactions().use(tx -> {
                ripple.hours.suits(
                        tx,
                        mentor.program(),
                        mentor.person(),
                        new Week(EnumSet.allOf(DayOfWeek.class), Hours.USUAL_NIGHT));
                ripple.due.forget(tx, mentor.program(), mentor.person());
                ripple.due.plan(
                        tx,
                        new Due(
                                mentor.program(),
                                mentor.person(),
                                CheckInPlan.MENTOR,
                                "",
                                Rhythm.occurrence(WiredProgram.at(now), NEW_YORK),
                                WiredProgram.at(now)));
            });
            new CheckInHours(ripple.database.transactions(), ripple.people, ripple.due, ripple.clock)
                    .choose(mentor, CheckInSide.MENTOR, new CheckInHour(DayOfWeek.SUNDAY, hour));
            return mentor;
        }

        /** In one tap, of the only mentee. */
        void say(Member mentor, Word word) {
            var words = ripple.mentoring.checkIns().words();
            words.say(mentor, words.newestWeek(mentor).get(0).word().id(), word);
        }

        /** Nobody has room for this one. */
        void waitsFrom(String local) {
            ripple.clock.moveTo(WiredProgram.at(local));
            var wanted =
                    new RequestService.Wanted(Optional.empty(), "I would like to learn.", Route.SUGGESTED, List.of());
            ripple.mentoring.requests().requests().ask(ripple.colleague(NEW_YORK), wanted, Optional.empty());
        }

        void writes(Member mentee) {
            var checkIns = ripple.mentoring.checkIns().checkIns();
            var draft = new CheckInDraft("Nothing yet", "", Optional.empty(), "");
            checkIns.write(mentee, checkIns.now(mentee).orElseThrow().checkIn().id(), draft, Optional.empty());
        }

        void again(Due due) {
            ripple.database.transactions().use(tx -> ripple.due.again(tx, due));
        }

        String local(Due due) {
            return due.at().atZone(NEW_YORK).toLocalDateTime().toString();
        }

        /** At ten seconds past each full hour. */
        List<String> hourly(String from, String until) {
            List<String> endings = new ArrayList<>();
            Instant last = WiredProgram.at(until);
            for (Instant at = WiredProgram.at(from).plusSeconds(10);
                    at.isBefore(last);
                    at = at.plus(Duration.ofHours(1))) {
                endings.addAll(tickAt(at));
            }
            return endings;
        }

        List<String> tickAt(String local) {
            return tickAt(WiredProgram.at(local));
        }

        List<String> tickAt(Instant at) {
            List<String> endings = new ArrayList<>();
            ripple.tick(
                    at,
                    ended -> endings.add(ended.prompt() + " " + ended.ending().code() + " "
                            + ended.due().occurrence()));
            return endings;
        }
    }
}
