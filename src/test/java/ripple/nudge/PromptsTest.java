package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.outbox.Kind;
import ripple.people.Availability;
import ripple.people.Person;

/** Who is told what by the due table, and what becomes of what cannot go; Thursday, November 26, 2026 is a holiday. */
class PromptsTest {

    @OnBothDatabases
    void whatHasComeGoesInOneMessageForEachPerson(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "mentorship:1", "2026-W48", "2026-11-23T09:00");
        desk.plan(mentor, "pulse", "mentorship:1", "day-30", "2026-11-23T08:00");

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactlyInAnyOrder("check sent", "pulse sent");

        assertThat(desk.messages(mentor)).hasSize(1);
        assertThat(desk.messages(mentor).get(0))
                .contains("check of mentorship:1", "pulse of mentorship:1")
                .contains("This came because you check and because you pulse.");
        assertThat(desk.tickAt("2026-11-23T09:00:40")).isEmpty();
    }

    @OnBothDatabases
    void whatDoesNotFitIntoOneMessageComesInTwoThatCountAsOne(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person mentor = desk.person();
        for (int pair = 1; pair <= 30; pair++) {
            desk.plan(mentor, "pulse", "mentorship:" + pair, "day-30", "2026-11-23T08:00");
        }

        assertThat(desk.tickAt("2026-11-23T09:00:10")).hasSize(30).containsOnly("pulse sent");

        assertThat(desk.messages(mentor))
                .hasSize(2)
                .allSatisfy(
                        message -> assertThat(message).contains("This came because you pulse.", PromptActs.TOMORROW));
        assertThat(String.join("", desk.messages(mentor)).split("pulse of mentorship:", -1))
                .hasSize(31);
        assertThat(desk.heard(mentor)).isEqualTo(1);
        desk.snooze(mentor, "2026-11-24T08:00");
        assertThat(desk.tickAt("2026-11-24T08:00:10"))
                .as("all of it comes again")
                .hasSize(30);
    }

    @OnBothDatabases
    void whatComesOutsideSomebodysHoursWaitsForThem(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T07:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "", "2026-W48", "2026-11-23T07:00");

        assertThat(desk.tickAt("2026-11-23T07:00:10")).containsExactly("check quiet-hours");
        assertThat(desk.tickAt("2026-11-23T07:59:59")).isEmpty();
        assertThat(desk.tickAt("2026-11-23T08:00:00")).containsExactly("check sent");
    }

    @OnBothDatabases
    void aCheckInIsSkippedAfterTwoDaysAndGoesOnWithTheNext(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T07:00");
        Person mentor = desk.person();
        desk.away(mentor, "2026-11-23", "2026-11-27");
        desk.plan(mentor, "check", "", "2026-W48", "2026-11-23T09:00");

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactly("check away");
        assertThat(desk.tickAt("2026-11-25T09:00:10")).containsExactly("check stale");
        assertThat(desk.planned(mentor)).containsExactly("check next");
        assertThat(desk.messages(mentor)).isEmpty();
    }

    @OnBothDatabases
    void whoComesBackEarlierIsToldAtOnce(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T07:00");
        Person mentor = desk.person();
        desk.away(mentor, "2026-11-23", "2026-11-27");
        desk.plan(mentor, "check", "", "2026-W48", "2026-11-23T09:00");
        desk.tickAt("2026-11-23T09:00:10");

        desk.change(mentor, before -> before.goingAway(Optional.empty()));

        assertThat(desk.tickAt("2026-11-23T10:00:00")).containsExactly("check sent");
    }

    @OnBothDatabases
    void noMoreThanThreeMessagesThatCountComeInAWeek(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T07:00");
        Person mentor = desk.person();
        for (int day = 23; day < 26; day++) {
            desk.plan(mentor, "check", "m:" + day, "once", "2026-11-" + day + "T09:00");
            desk.tickAt("2026-11-" + day + "T09:00:10");
        }
        assertThat(desk.messages(mentor)).hasSize(3);
        desk.plan(mentor, "check", "m:27", "once", "2026-11-27T09:00");
        desk.plan(mentor, "nudge", "", "once", "2026-11-27T09:00");
        desk.plan(mentor, "pulse", "", "once", "2026-11-27T09:00");
        desk.plan(mentor, "request", "", "once", "2026-11-27T09:00");

        assertThat(desk.tickAt("2026-11-27T09:00:10"))
                .containsExactlyInAnyOrder("check capped", "nudge capped", "pulse next-week", "request sent");
        assertThat(desk.planned(mentor)).containsExactlyInAnyOrder("check once", "pulse once");
        assertThat(desk.messages(mentor)).hasSize(4);
    }

    @OnBothDatabases
    void whatMattersLessLeavesRoomForCheckInsThatAreStillToCome(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T07:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "m:1", "once", "2026-11-24T09:00");
        desk.plan(mentor, "check", "m:2", "once", "2026-11-25T09:00");
        desk.plan(mentor, "check", "m:3", "once", "2026-11-27T09:00");
        desk.plan(mentor, "reflect", "", "once", "2026-11-23T09:00");

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactly("reflect capped");
        desk.tickAt("2026-11-24T09:00:10");
        desk.tickAt("2026-11-25T09:00:10");
        assertThat(desk.tickAt("2026-11-27T09:00:10")).containsExactly("check sent");
    }

    @OnBothDatabases
    void aQuestionForWhichNoRoomIsLeftGoesAlongWithTheCheckInItsRoomIsKeptFor(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T07:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "m:1", "once", "2026-11-24T09:00");
        desk.plan(mentor, "check", "m:2", "once", "2026-11-25T09:00");
        desk.plan(mentor, "check", "m:3", "once", "2026-11-27T09:00");
        desk.plan(mentor, "pulse", "", "once", "2026-11-23T09:00");

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactly("pulse capped");
        assertThat(desk.tickAt("2026-11-24T09:00:10")).containsExactlyInAnyOrder("check sent", "pulse sent");
        assertThat(desk.messages(mentor)).hasSize(1);
        assertThat(desk.heard(mentor)).isEqualTo(1);
    }

    @OnBothDatabases
    void aSnoozedMessageComesAgainAndOtherPromptsWaitMeanwhile(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "", "2026-W48", "2026-11-23T09:00");
        desk.tickAt("2026-11-23T09:00:10");
        desk.plan(mentor, "pulse", "", "once", "2026-11-23T10:00");

        desk.snooze(mentor, "2026-11-24T08:00");

        assertThat(desk.tickAt("2026-11-23T10:00:10")).containsExactly("pulse snoozed");
        assertThat(desk.tickAt("2026-11-24T08:00:10")).containsExactlyInAnyOrder("check sent", "pulse sent");
        assertThat(desk.messages(mentor)).hasSize(2);
    }

    @OnBothDatabases
    void aReminderDoesNotComeInTheMessageThatAsksOnceMore(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person mentor = desk.person();
        desk.plan(mentor, "nudge", Talk.REMINDED, "2026-W48#1", "2026-11-23T08:30");
        desk.plan(mentor, "check", Talk.REMINDED, "2026-W48", "2026-11-23T09:00");

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactlyInAnyOrder("check sent", "nudge said");

        assertThat(desk.messages(mentor)).singleElement().asString().doesNotContain("nudge of");
        assertThat(desk.tickAt("2026-11-23T17:00:10")).isEmpty();
        assertThat(desk.tickAt("2026-11-24T09:00:20")).containsExactly("nudge sent");
    }

    @OnBothDatabases
    void nothingIsSaidTwiceOfOneOccurrenceWhateverTheTableSays(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "", "2026-W48", "2026-11-23T09:00");
        desk.tickAt("2026-11-23T09:00:10");
        desk.plan(mentor, "check", "", "2026-W48", "2026-11-23T09:00");

        assertThat(desk.tickAt("2026-11-23T09:01:00")).containsExactly("check said");
        assertThat(desk.messages(mentor)).hasSize(1);
        assertThat(desk.heard(mentor)).isEqualTo(1);
    }

    @OnBothDatabases
    void doNotDisturbHoldsBackForAQuarterOfAnHour(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "", "2026-W48", "2026-11-23T09:00");
        desk.undisturbed(mentor, true);

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactly("check do-not-disturb");
        desk.undisturbed(mentor, false);
        assertThat(desk.tickAt("2026-11-23T09:10:00")).isEmpty();
        assertThat(desk.tickAt("2026-11-23T09:15:10")).containsExactly("check sent");
    }

    @OnBothDatabases
    void onNightsTheHourMoves(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person nurse = desk.person();
        desk.change(
                nurse,
                before -> before.onNights(Optional.of(new Availability.Nights(
                        java.time.LocalDate.of(2026, 11, 23),
                        java.time.LocalDate.of(2026, 11, 24),
                        ripple.people.Hours.USUAL_NIGHT))));
        desk.plan(nurse, "check", "", "2026-W48", "2026-11-23T09:00");

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactly("check quiet-hours");
        assertThat(desk.tickAt("2026-11-23T20:00:00")).containsExactly("check sent");
        desk.snooze(nurse, "2026-11-24T20:00"); // tomorrow is the next night, not midnight
    }

    @OnBothDatabases
    void whatBreaksForOnePersonHarmsNobodyElse(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person one = desk.person();
        Person other = desk.person();
        desk.plan(one, "broken", "", "2026-W48", "2026-11-23T09:00");
        desk.plan(other, "check", "", "2026-W48", "2026-11-23T09:00");

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactlyInAnyOrder("broken broken", "check sent");
        assertThat(desk.tickAt("2026-11-23T09:30:00")).isEmpty();
        assertThat(desk.tickAt("2026-11-23T10:00:10")).containsExactly("broken broken");
    }

    @OnBothDatabases
    void whoHasLeftIsAskedNothing(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person gone = desk.person();
        desk.plan(gone, "check", "", "2026-W48", "2026-11-23T09:00");
        desk.leave(gone);

        assertThat(desk.tickAt("2026-11-23T09:00:10")).containsExactly("check left");
        assertThat(desk.messages(gone)).isEmpty();
    }

    /** Says its name and what it is about. */
    record Talk(String name, Kind kind) implements Prompt {

        /** Whoever is asked about this is reminded a day later. */
        static final String REMINDED = "what is reminded of";

        @Override
        public String because() {
            return "you " + name;
        }

        @Override
        public Duration patience() {
            return Duration.ofDays(2);
        }

        @Override
        public Spoken speak(ripple.database.Transaction transaction, Due due, Person person, Instant now) {
            if (name.equals("broken")) {
                throw new IllegalStateException("It broke");
            }
            if (name.equals("check") && due.subject().equals(REMINDED)) {
                Instant later = now.plus(Duration.ofDays(1));
                Due reminder = new Due(due.program(), due.person(), "nudge", REMINDED, due.occurrence() + "#1", later);
                new DueTable().plan(transaction, reminder);
            }
            return new Spoken.Say(List.of(ripple.outbox.Section.of(name + " of " + due.subject())), Optional.empty());
        }

        @Override
        public Optional<Due> late(ripple.database.Transaction transaction, Due due, Person person, Instant now) {
            return name.equals("check") && due.subject().isEmpty()
                    ? Optional.of(due.next("next", now.plus(Duration.ofDays(5))))
                    : Optional.empty();
        }
    }
}
