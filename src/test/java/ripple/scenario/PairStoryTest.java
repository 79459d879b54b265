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

/** Two people are introduced, agree, and rest for a while; only they read what they agreed upon. */
class PairStoryTest {

    private static final String NOT_AGREED = "have not agreed yet on goals";

    static final String GOALS = "One small test of chairs in the corridor";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void theTwoAreIntroducedAndAgree(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            begin(hospital, nurse, doctor);

            // They meet in a conversation of their own, with three questions to begin with.
            Seat together = nurse.await("the introduction", () -> nurse.inGroupWith(MadeUpHospital.DOCTOR));
            Said introduced = together.awaitMessage("You are mentor and mentee from now on.");
            assertThat(introduced.words())
                    .contains("Three questions for your first meeting", "What brought each of you");

            // The nurse proposes; the doctor reads it, and it holds once he has said yes.
            together.press(introduced, "Agreement");
            fill(nurse.awaitForm("Only you two can read it"));
            nurse.awaitForm("I asked Dr Li Wei Chen to confirm it").close();
            Said proposed = doctor.awaitMessage("proposes this agreement");
            assertThat(proposed.words()).contains(GOALS, "Every two weeks, by video", "March 31, 2027");
            doctor.press(proposed, "Yes, confirm");
            nurse.awaitMessage("Dr Li Wei Chen confirmed your agreement.");
            doctor.press(doctor.await("the agreement", () -> agreed(doctor, proposed)), "Open");
            doctor.awaitForm("Change agreement").press("Change agreement");
            OpenForm again = doctor.awaitForm("Only you two can read it");
            assertThat(again.text("What would you like to reach together?")).isEqualTo(GOALS);
            again.close();

            // He is on leave; the place is kept, and it goes on by itself.
            doctor.command("/mentor", "pairs");
            Said pairs = doctor.awaitMessage("Amara Osei, your mentee");
            assertThat(pairs.words()).contains("Agreed: every two weeks, by video, until March 31, 2027.");
            doctor.press(pairs, "Pause");
            doctor.awaitForm("rests: nothing is asked")
                    .chooseDay("Until when?", "2026-12-01")
                    .send();
            doctor.awaitForm("Paused until December 1, 2026").close();
            nurse.awaitMessage("paused your mentorship until Tuesday, December 1, 2026");
            hospital.moveTo("2026-12-01T15:00:00Z");
            nurse.awaitMessage("The pause is over");

            assertThat(lead.messages()).noneMatch(said -> said.words().contains("chairs in the corridor"));
            assertThat(hospital.logged()).doesNotContain("chairs in the corridor");
        }
    }

    /** What the proposal has become. */
    private static Optional<Said> agreed(Seat seat, Said proposal) {
        return seat.messages().stream()
                .filter(said -> said.ts().equals(proposal.ts()))
                .filter(said -> !said.buttons().contains("Yes, confirm"))
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void anotherMentorStandsIn(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            begin(hospital, nurse, doctor);
            Seat physio = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).inDirect();
            offer(physio);

            doctor.command("/mentor", "pairs");
            doctor.press(doctor.awaitMessage("Amara Osei, your mentee"), "I will be away");
            doctor.awaitForm("Another mentor looks after all your mentees")
                    .chooseDay("First day away", "2026-11-23")
                    .chooseDay("Last day away", "2026-12-04")
                    .choosePerson("Whom shall I ask?", MadeUpHospital.PHYSIOTHERAPIST)
                    .send();
            OpenForm asked = doctor.awaitForm("I asked Priya Nair.");
            assertThat(asked.words()).contains("I ask nothing of you");
            asked.close();
            physio.press(physio.awaitMessage("asks whether you would look after"), "Yes, I will");
            nurse.awaitMessage("Meanwhile you can ask Priya Nair");
            physio.command("/mentor", "pairs");
            assertThat(physio.awaitMessage("mentee of Dr Li Wei Chen").words())
                    .contains("You stand in for Dr Li Wei Chen");

            // On Tuesday, at nine in Chicago, she is asked about his mentee, and he is not; when he is back it is his
            // turn again.
            hospital.moveTo("2026-11-25T15:05:00Z");
            hospital.moveTo("2026-12-01T15:05:00Z");
            Said week = physio.awaitMessage("Your mentees this week.");
            assertThat(week.words()).contains("Amara Osei", "you stand in for Dr Li Wei Chen");
            physio.press(week, "On track");
            edited(physio, week, "✓ On track");
            hospital.moveTo("2026-12-04T15:05:00Z");
            hospital.moveTo("2026-12-08T14:05:00Z");
            doctor.awaitMessage("Your mentees this week.");
            assertThat(doctor.messages().stream().filter(said -> said.words().contains("Your mentees this week.")))
                    .hasSize(1);
        }
    }

    /** Where meetings are recorded the third is counted; where they are not, it is reckoned from a meeting a week. */
    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void anAgreementIsAskedForBeforeTheThirdMeeting(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            begin(hospital, nurse, doctor);

            // They met in the first week, so the third meeting is two weeks later.
            hospital.moveTo("2026-12-01T14:05:00Z");
            met(doctor);
            hospital.moveTo("2026-12-07T15:05:00Z");

            // With the second meeting in the book the next is the third: both are asked at once.
            hospital.moveTo("2026-12-08T14:05:00Z");
            Said secondWeek = met(doctor);
            hospital.moveTo("2026-12-08T15:05:00Z");
            Said question = nurse.awaitMessage(NOT_AGREED);
            doctor.awaitMessage(NOT_AGREED);
            assertThat(doctor.messages().stream()
                            .map(said -> said.ts().equals(secondWeek.ts()) ? "met" : said.words())
                            .filter(words -> words.equals("met") || words.contains(NOT_AGREED)))
                    .as("not while they had met once only")
                    .hasSize(2)
                    .first()
                    .isEqualTo("met");

            // It is one press to the form, and once both have said yes nobody is asked again.
            nurse.press(question, "Agreement");
            fill(nurse.awaitForm("Only you two can read it"));
            nurse.awaitForm("I asked Dr Li Wei Chen to confirm it").close();
            doctor.press(doctor.awaitMessage("proposes this agreement"), "Yes, confirm");
            nurse.awaitMessage("Dr Li Wei Chen confirmed your agreement.");
            hospital.moveTo("2026-12-15T15:05:00Z");
            hospital.moveTo("2026-12-16T15:05:00Z");
            assertThat(asked(nurse)).isEqualTo(1);
        }
    }

    private static long asked(Seat seat) {
        return seat.messages().stream()
                .filter(said -> said.words().contains(NOT_AGREED))
                .count();
    }

    /** The mentor says in this week's message that the two met. */
    private static Said met(Seat mentor) {
        Said week = open(mentor, "On track");
        mentor.press(week, "On track");
        Said tapped = edited(mentor, week, "✓ On track");
        mentor.press(tapped, "30 min");
        return edited(mentor, week, "✓ 30 min");
    }

    private static Said open(Seat seat, String button) {
        return seat.await(
                "a message with the button " + button,
                () -> seat.messages().stream()
                        .filter(said -> said.buttons().contains(button))
                        .reduce((first, second) -> second));
    }

    private static Said edited(Seat seat, Said message, String button) {
        return seat.await(
                "the button " + button,
                () -> seat.messages().stream()
                        .filter(said -> said.ts().equals(message.ts()))
                        .filter(said -> said.buttons().contains(button))
                        .findFirst());
    }

    static void begin(Hospital hospital, Seat nurse, Seat doctor) {
        offer(doctor);
        hospital.tick();
        nurse.command("/mentor", "ask");
        nurse.awaitForm("Leave open what does not matter")
                .type("What would you like to tell the mentor?", "I would like to try it on one ward")
                .send();
        nurse.awaitForm("One mentor who fits has room.")
                .choose("First choice", "Dr Li Wei Chen")
                .send();
        nurse.awaitForm("Asked Dr Li Wei Chen").close();
        doctor.press(doctor.awaitMessage("asks you to be their mentor."), "Accept");
        nurse.awaitMessage("said yes: you have a mentor.");
    }

    static void fill(OpenForm form) {
        form.type("What would you like to reach together?", GOALS)
                .choose("How often do you meet?", "Every two weeks")
                .choose("How do you meet?", "By video")
                .chooseDay("Until when?", "2027-03-31")
                .send();
    }

    static void offer(Seat mentor) {
        mentor.command("/mentor", "offer");
        mentor.awaitForm("nobody becomes your mentee without your yes")
                .choose("What can you help with?", "Trying things out in small tests")
                .send();
        mentor.awaitForm("Your offer is saved").close();
    }
}
