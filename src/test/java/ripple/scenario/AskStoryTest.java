package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Nobody who asks for a mentor waits in silence: a choice, a mentor who does not answer, the line, room at last, a suggestion. */
class AskStoryTest {

    private static final String DR_CHEN = "Dr Li Wei Chen";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aMentorIsAskedAboutAWelcomedIdeaAndSaysYes(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            offer(doctor);
            nurse.command("/idea", "People wait in the corridor without a chair");
            nurse.awaitMessage("Saved as idea 1.");
            lead.openHome();
            CaptureStoryTest.homeShows(lead, "Waiting for an answer (1)");
            lead.pressInHome("Welcome");
            lead.awaitForm("Idea 1 is welcomed.").close();
            Said welcomed = nurse.inDirect().awaitMessage("welcomed your idea 1.");

            nurse.inDirect().press(welcomed, "Get a mentor");
            nurse.awaitForm("Leave open what does not matter")
                    .type("What would you like to tell the mentor?", "I would like to try it, please")
                    .send();
            OpenForm choice = nurse.awaitForm("One mentor who fits has room.");
            assertThat(choice.words()).contains(DR_CHEN);
            choice.choose("First choice", DR_CHEN).send();
            OpenForm status = nurse.awaitForm("Nothing for you to chase.");
            assertThat(status.words()).contains("Asked " + DR_CHEN + ", answer due Thursday");

            // She changes what she wrote: Dr Chen finds the new words in the message that he has.
            doctor.awaitMessage("I would like to try it, please");
            status.press("Change what I wrote");
            nurse.awaitForm("Your request stays where it is")
                    .type("What would you like to tell the mentor?", "I would like to try it on one ward")
                    .send();
            nurse.awaitForm("Your words are changed.").close();
            doctor.awaitMessage("I would like to try it on one ward");
            assertThat(doctor.messages()).noneMatch(said -> said.words().contains("try it, please"));

            Said asked = doctor.awaitMessage("asks you to be their mentor.");
            assertThat(asked.words())
                    .contains("Idea 1", "without a chair", "I would like to try it", "Please answer by");
            assertThat(asked.buttons()).containsExactly("Accept", "Not now", "Suggest someone", "Not now and pause me");
            doctor.press(asked, "Accept");
            nurse.inDirect().awaitMessage("said yes: you have a mentor.");
            doctor.awaitMessage("is your mentee now.");
            assertThat(lead.messages()).noneMatch(said -> said.words().contains("try it on one ward"));
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void silenceGoesToTheNextAndTheLineMovesWhenThereIsRoom(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat physio = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            offer(doctor);
            ask(nurse, "One mentor who fits has room.")
                    .choose("First choice", "Choose for me")
                    .send();
            nurse.awaitForm("Asked " + DR_CHEN).close();
            Said asked = doctor.awaitMessage("asks you to be their mentor.");

            // Dr Chen is reminded after one and after two working days, in working hours.
            hospital.moveTo("2026-11-24T21:00:00Z");
            assertThat(reminders(doctor)).isZero();
            hospital.moveTo("2026-11-24T22:05:00Z");
            doctor.awaitMessage("still asks you to be their mentor.");
            hospital.moveTo("2026-11-25T22:05:00Z");
            doctor.await(
                    "the second reminder", () -> Optional.of(reminders(doctor)).filter(count -> count == 2));

            // He does not answer; nobody is blamed, and the lead learns that somebody waits.
            hospital.moveTo("2026-11-26T22:05:00Z");
            nurse.awaitMessage("You are 1st in line");
            lead.awaitMessage("waits for a mentor");
            assertThat(lead.messages()).noneMatch(said -> said.words().contains("one ward"));
            doctor.await(
                    "the question to be gone",
                    () -> doctor.messages().stream()
                            .filter(said ->
                                    said.ts().equals(asked.ts()) && said.words().contains("quite all right"))
                            .findFirst());

            // Somebody else comes to have room; the nurse is asked first, and then the mentor.
            offer(physio);
            hospital.tick();
            Said offered = nurse.awaitMessage("could be your mentor.");
            assertThat(physio.messages()).noneMatch(said -> said.words().contains("asks you"));
            nurse.press(offered, "Ask them");
            physio.press(physio.awaitMessage("asks you to be their mentor."), "Accept");
            nurse.awaitMessage("said yes: you have a mentor.");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aSuggestionReachesNobodyWithoutTheYesOfTheOneWhoAsked(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat physio = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).inDirect();
            offer(doctor);
            offer(physio);
            hospital.tick();
            ask(nurse, "Two mentors who fit have room.")
                    .choose("First choice", DR_CHEN)
                    .send();
            nurse.awaitForm("Asked " + DR_CHEN).close();

            doctor.press(doctor.awaitMessage("asks you to be their mentor."), "Suggest someone");
            doctor.awaitForm("Who could be the mentor?")
                    .choosePerson("Who could be the mentor?", MadeUpHospital.PHYSIOTHERAPIST)
                    .send();
            doctor.awaitForm("nothing of the request goes to anybody").close();
            Said suggested = nurse.awaitMessage("suggests");
            assertThat(suggested.buttons()).containsExactly("Ask them", "No thanks");
            assertThat(physio.messages()).noneMatch(said -> said.words().contains("asks you"));

            nurse.press(suggested, "Ask them");
            Said asked = physio.awaitMessage("asks you to be their mentor.");
            physio.press(asked, "Not now and pause me");
            physio.awaitForm("Nobody is suggested to you until").send();
            physio.awaitForm("Your offer is paused").close();
            nurse.awaitMessage("You are 1st in line");
            nurse.command("/mentor", "ask");
            nurse.awaitForm("You are asking for a mentor already").press("Take it back");
            nurse.awaitForm("Your request is taken back.").close();
        }
    }

    private static long reminders(Seat mentor) {
        return mentor.messages().stream()
                .filter(said -> said.words().contains("still asks you to be their mentor."))
                .count();
    }

    /** A mentor offers, a mentee asks, the mentor says yes. */
    static void begin(Seat mentee, Seat mentor) {
        offer(mentor);
        ask(mentee, "One mentor who fits has room.")
                .choose("First choice", "Choose for me")
                .send();
        mentee.awaitForm("Asked ").close();
        mentor.press(mentor.awaitMessage("asks you to be their mentor."), "Accept");
        mentee.awaitMessage("said yes: you have a mentor.");
    }

    private static OpenForm ask(Seat mentee, String room) {
        mentee.command("/mentor", "ask");
        mentee.awaitForm("Leave open what does not matter")
                .type("What would you like to tell the mentor?", "I would like to try it on one ward")
                .send();
        return mentee.awaitForm(room);
    }

    private static void offer(Seat mentor) {
        mentor.command("/mentor", "offer");
        mentor.awaitForm("nobody becomes your mentee without your yes")
                .choose("What can you help with?", "Trying things out in small tests")
                .send();
        mentor.awaitForm("Your offer is saved").close();
    }
}
