package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.WiredProgram.Pair;
import ripple.checkin.CheckInPlan;
import ripple.checkin.Word;
import ripple.due.Due;
import ripple.mentoring.RequestReminders;
import ripple.people.Member;
import ripple.people.Role;

/** When prompts come that could not come in time; December 1, 2026 is a Tuesday. */
class PromptTimingTest {

    private static final ZoneId NEW_YORK = WiredProgram.NEW_YORK;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void afterAStandstillTheCheckInWhoseHourHasJustPassedStillComes() {
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
            Pair pair = world.ripple.pair(NEW_YORK);

            assertThat(world.tickAt("2026-12-24T10:00")).contains("mentor-check-in stale 2026-W50");
            assertThat(world.local(world.plan(CheckInPlan.MENTOR, pair.mentor())))
                    .isEqualTo("2026-12-29T09:00");
        });
    }

    @Test
    void afterAStandstillTheLeadHearsThisWeeksDigestThoughItsMondayHasPassed() {
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
            Member mentor = world.ripple.pair(NEW_YORK).mentor();
            world.moves(mentor, LONDON);

            assertThat(world.plan(CheckInPlan.MENTOR, mentor).at()).isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));
            assertThat(world.tickAt("2026-12-08T04:00:10")).contains("mentor-check-in sent 2026-W50");
            assertThat(world.plan(CheckInPlan.MENTOR, mentor).at()).isEqualTo(Instant.parse("2026-12-15T09:00:00Z"));
        });
    }

    @Test
    void whoMovesPastTheHourIsAskedAtOnceAndNeverTwice() {
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
            Member mentor = world.asksAtNight("2027-03-10T09:00", 2);

            assertThat(world.tickAt("2027-03-14T01:59:50")).doesNotContain("mentor-check-in sent 2027-W10");
            assertThat(world.tickAt("2027-03-14T03:00:10")).contains("mentor-check-in sent 2027-W10");
            assertThat(world.local(world.plan(CheckInPlan.MENTOR, mentor))).isEqualTo("2027-03-21T02:00");
        });
    }

    /** One o'clock comes twice on Sunday, November 7, 2027: at 5:00 and at 6:00 of Greenwich. */
    @Test
    void anHourThatComesTwiceCountsOnce() {
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
            Member mentee = world.ripple.pair(NEW_YORK).mentee();
            Instant asked = world.plan(CheckInPlan.MENTEE, mentee).at();
            assertThat(world.tickAt(asked)).contains("mentee-check-in sent 2026-W50");
            world.writes(mentee);

            assertThat(world.tickAt(asked.plus(Duration.ofDays(1)).plusSeconds(10)))
                    .contains("mentee-check-in-reminder answered 2026-W50#1");
        });
    }

    @Test
    void aMentorWhoHasAnsweredARequestIsNotRemindedOfIt() {
        ToldProgram.tell(world -> {
            Member mentor = world.ripple.mentor(NEW_YORK);
            world.ripple.ask(world.ripple.colleague(NEW_YORK), mentor);
            Due reminder = world.plan(RequestReminders.KIND, mentor);
            var answers = world.ripple.mentoring.requests().answers();
            answers.accept(mentor, answers.waiting(mentor).get(0).request().id());
            world.due(reminder.at(WiredProgram.at("2026-12-03T09:00"))); // as if it had been left there

            assertThat(world.tickAt("2026-12-03T09:00:10"))
                    .contains("answer-reminder answered " + reminder.occurrence());
        });
    }

    @Test
    void whoseMenteesAllRestHearsNothing() {
        ToldProgram.tell(world -> {
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
        ToldProgram.tell(world -> {
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
}
