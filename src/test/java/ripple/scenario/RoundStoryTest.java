package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Three people wait; the lead matches them all at once, one pair begins, and two come to nothing without blame. */
class RoundStoryTest {

    private static final String DR_CHEN = "Dr Li Wei Chen";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void theLeadMatchesThoseWhoWait(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat clerk = hospital.as(MadeUpHospital.CLERK).inDirect();
            Seat teleNurse = hospital.as(MadeUpHospital.TELE_NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat physio = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            // Everybody's working hours, from Wales to the West Coast.
            hospital.moveTo("2026-11-23T17:20:00Z");
            wait(nurse, "Trying things out in small tests", "1st");
            wait(clerk, "Talking to leaders", "2nd");
            wait(teleNurse, "Counting and charts", "3rd");
            offer(doctor, "1", "Trying things out in small tests");
            offer(physio, "2", "Talking to leaders");

            // Only those who run the program see the board.
            nurse.command("/ripple", "match");
            nurse.awaitMessage("Match rounds are for the lead and the deputy");
            lead.openHome();
            CaptureStoryTest.homeShows(lead, "3 people wait for a mentor.");
            lead.command("/ripple", "match");
            lead.awaitForm("Nobody hears of it until you publish.").press("Make a draft");
            OpenForm draft = lead.awaitForm("a mentor for 3 of 3 people");
            assertThat(draft.words())
                    .contains("Amara Osei → " + DR_CHEN)
                    .contains("can help with small tests")
                    .contains("no mentee and mentor who would both rather have each other");
            assertThat(doctor.messages()).noneMatch(said -> said.words().contains("proposed to you"));

            // Published, both sides of each pair are asked; the places are held.
            // A look at the form and away again leads back to the board.
            draft.press("Change");
            lead.awaitForm("A mentor for Amara Osei").close();
            lead.awaitForm("a mentor for 3 of 3 people").press("Publish…");
            OpenForm published = lead.awaitForm("Published. 3 pairs are asked");
            assertThat(published.words()).contains("Nobody waits for a mentor.");
            published.close();
            Said asked = nurse.awaitMessage("A mentor is proposed to you");
            assertThat(asked.words())
                    .contains("can help with small tests", "Nov 26, 2026, 5:00 PM EST")
                    .contains("you keep your place in line");
            Said mentee = doctor.awaitMessage("A mentee is proposed to you");
            assertThat(mentee.buttons()).containsExactly("Yes, gladly", "Not now");

            // Amara and Dr Chen say yes, each for themselves.
            doctor.press(mentee, "Yes, gladly");
            doctor.awaitMessage("As soon as I have the other answer");
            nurse.press(asked, "Yes, gladly");
            nurse.awaitMessage("You have both said yes");

            // Grace says no: nobody is told, and the mentor reads that it says nothing about them.
            clerk.press(clerk.awaitMessage("A mentor is proposed to you"), "Not now");
            clerk.awaitMessage("Nobody is told why, and you keep your place in line.");
            physio.awaitMessage("That says nothing about you, and your place is free again.");

            // Emyr does not answer: the time is over, no harm is done, and both are in line and free again.
            teleNurse.awaitMessage("A mentor is proposed to you");
            hospital.moveTo("2026-11-27T14:05:00Z");
            teleNurse.awaitMessage("No harm is done, and you keep your place in line.");
            lead.command("/ripple", "match");
            assertThat(lead.awaitForm("Last round").words())
                    .contains("3 pairs asked, 1 began, 0 still waiting for an answer, 2 came to nothing")
                    .contains("2 people wait for a mentor");
        }
    }

    private static void wait(Seat mentee, String area, String place) {
        mentee.command("/mentor", "ask");
        mentee.awaitForm("Leave open what does not matter")
                .choose("What do you want help with?", area)
                .type("What would you like to tell the mentor?", "I would like to try something out")
                .send();
        mentee.awaitForm("Nobody who fits has room now.").send();
        mentee.awaitForm("You are " + place + " in line").close();
    }

    private static void offer(Seat mentor, String capacity, String area) {
        mentor.command("/mentor", "offer");
        mentor.awaitForm("nobody becomes your mentee without your yes")
                .choose("What can you help with?", area)
                .type("How many mentees at once?", capacity)
                .send();
        mentor.awaitForm("Your offer is saved").close();
    }
}
