package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Six weeks of a mentor and a mentee: one tap a week, a few lines, what follows from being stuck, and four steady weeks. */
class CheckInStoryTest {

    private static final String QUESTION = "Your mentees this week.";
    private static final String MENTEE_QUESTION = "A short check-in for you and";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void sixWeeks(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat amara = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat chen = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            together(hospital, amara, chen);

            // They have hardly begun: the first question to Amara comes at the end of the week.
            hospital.moveTo("2026-11-27T15:05:00Z");
            Said asked = amara.awaitMessage(MENTEE_QUESTION);
            amara.press(asked, "Check in");
            OpenForm form = amara.awaitForm("What moved?");
            form.type("What moved?", "Two nurses want to try it")
                    .type("What is your next small step?", "Ask the porters")
                    .choose("How confident are you that you will take it, from 0 to 10?", "6")
                    .send();
            amara.awaitForm("Saved.").close();

            // Tuesday: one message to Dr Chen, with what Amara wrote beside it.
            hospital.moveTo("2026-12-01T14:05:00Z");
            Said week = chen.awaitMessage(QUESTION);
            assertThat(week.words())
                    .contains(
                            "Amara Osei",
                            "Two nurses want to try it",
                            "Ask the porters",
                            "6 of 10",
                            "you mentor somebody");
            assertThat(week.buttons()).startsWith("On track", "Stuck", "Did not meet", "Skip");
            chen.press(week, "On track");
            Said tapped = edited(chen, week, "✓ On track");
            chen.press(tapped, "45 min");
            Said met = edited(chen, week, "Met for 45 min.");
            assertThat(met.words()).as("what else stands there stays").contains("you mentor somebody");
            chen.openHome();
            chen.await("the ledger", () -> Optional.of(chen.home()).filter(home -> home.contains("45 min")));

            stuck(hospital, amara, chen);
            steady(hospital, chen);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void itRestsAndThenEndsWithoutBlame(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat amara = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat chen = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            together(hospital, amara, chen);
            hospital.moveTo("2026-12-01T14:05:00Z");
            Said week = newest(chen, QUESTION);
            chen.press(week, "Stuck");
            chen.press(edited(chen, week, "What stands in the way?"), "No time");
            Said busy = edited(chen, week, "Busy weeks come to everybody.");
            chen.press(busy, "A smaller step");
            chen.awaitMessage("Three ways to a smaller step:");

            chen.press(busy, "Not the right fit");
            Said kindly = edited(chen, week, "nobody is to blame");
            chen.press(kindly, "End it kindly");
            chen.awaitForm("ends now, without blame").send();
            chen.awaitForm("Amara Osei");
            amara.awaitMessage("Dr Li Wei Chen");
            assertThat(amara.messages()).noneMatch(said -> said.words().contains("fit"));
            int before = chen.messages().size();
            hospital.moveTo("2026-12-08T14:05:00Z");
            hospital.moveTo("2026-12-15T14:05:00Z");
            assertThat(chen.messages()).hasSize(before);
        }
    }

    /** The second week: no tap and no words at first, reminders, then stuck, and a sponsor after both have said yes. */
    private static void stuck(Hospital hospital, Seat amara, Seat chen) {
        Seat nadia = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
        Seat tomas = hospital.as(MadeUpHospital.PHARMACIST).inDirect();
        nadia.command("/ripple", "sponsor @tomas");
        tomas.press(tomas.awaitMessage("Will you be a sponsor"), "Yes, I will");
        tomas.awaitMessage("You are a sponsor now.");

        hospital.moveTo("2026-12-08T14:05:00Z");
        Said week = newest(chen, QUESTION);
        chen.press(week, "Stuck");
        Said why = edited(chen, week, "What stands in the way?");
        chen.press(why, "Someone is blocking");
        Said blocked = edited(chen, week, "A sponsor can help");
        chen.press(blocked, "Tell a sponsor");
        chen.awaitForm("your mentee first")
                .type("What is in the way, and what would help?", "The storeroom is locked at night")
                .send();
        chen.awaitClosedForm();
        assertThat(tomas.messages()).noneMatch(said -> said.words().contains("storeroom"));
        Said question = amara.awaitMessage("The storeroom is locked at night");
        amara.press(question, "Yes, tell them");
        tomas.awaitMessage("The storeroom is locked at night");
        chen.awaitMessage("said yes:");
    }

    /** Four more weeks, all on track: the offer to ask less often. */
    private static void steady(Hospital hospital, Seat chen) {
        List<String> tuesdays =
                List.of("2026-12-15T14:05:00Z", "2026-12-22T14:05:00Z", "2026-12-29T14:05:00Z", "2027-01-05T14:05:00Z");
        Said last = null;
        for (String tuesday : tuesdays) {
            hospital.moveTo(tuesday);
            last = newest(chen, QUESTION);
            chen.press(last, "On track");
            last = edited(chen, last, "✓ On track");
        }
        assertThat(last.words()).contains("Four steady weeks with Amara Osei. Shall I ask every two weeks?");
        chen.press(last, "Yes, every two weeks");
        edited(chen, last, "every two weeks now");
        int before = chen.messages().size();
        hospital.moveTo("2027-01-12T14:05:00Z");
        assertThat(chen.messages()).hasSize(before);
        hospital.moveTo("2027-01-19T14:05:00Z");
        newest(chen, QUESTION);
    }

    /** The last message that asks and has no answer yet. */
    private static Said newest(Seat seat, String words) {
        return seat.await(
                "an open question",
                () -> seat.messages().stream()
                        .filter(said -> said.words().contains(words))
                        .filter(said -> said.buttons().contains("On track"))
                        .filter(said -> said.buttons().stream().noneMatch(label -> label.startsWith("✓")))
                        .reduce((first, second) -> second));
    }

    private static Said edited(Seat seat, Said message, String words) {
        return seat.await(
                "the message to say \"" + words + "\"",
                () -> seat.messages().stream()
                        .filter(said -> said.ts().equals(message.ts()))
                        .filter(said ->
                                said.words().contains(words) || said.buttons().contains(words))
                        .findFirst());
    }

    static void together(Hospital hospital, Seat mentee, Seat mentor) {
        mentor.command("/mentor", "offer");
        mentor.awaitForm("nobody becomes your mentee without your yes")
                .choose("What can you help with?", "Trying things out in small tests")
                .send();
        mentor.awaitForm("Your offer is saved").close();
        // Until Slack has told who the mentor is, nobody reads a name.
        hospital.tick();
        mentee.command("/mentor", "ask");
        mentee.awaitForm("Leave open what does not matter")
                .type("What would you like to tell the mentor?", "I would like to try it on one ward")
                .send();
        mentee.awaitForm("One mentor who fits has room.")
                .choose("First choice", "Dr Li Wei Chen")
                .send();
        mentee.awaitForm("Asked Dr Li Wei Chen").close();
        mentor.press(mentor.awaitMessage("asks you to be their mentor."), "Accept");
        mentee.awaitMessage("you have a mentor");
    }
}
