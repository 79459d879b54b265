package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Mentorships end: completed by both with a certificate, by one without blame, or because somebody left. */
class EndingStoryTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void bothCloseItAndGetACertificate(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            PairStoryTest.begin(hospital, nurse, doctor);

            doctor.command("/mentor", "pairs");
            doctor.press(doctor.awaitMessage("Amara Osei, your mentee"), "Complete");
            doctor.awaitForm("It has done what it was for")
                    .type("One line about what it gave you", "Patience, and a friend")
                    .send();
            doctor.awaitForm("I asked Amara Osei to close it, too").close();
            Said asked = nurse.awaitMessage("has done what it was for. Close it together?");
            assertThat(asked.words()).doesNotContain("Patience");
            nurse.press(asked, "Close it, too");
            nurse.awaitForm("It has done what it was for").send();
            nurse.awaitForm("is completed. Well done").close();
            hospital.tick();

            for (Seat each : List.of(nurse, doctor)) {
                Said certificate = each.awaitMessage("Here is your certificate.");
                assertThat(certificate.json().toString())
                        .contains("mentorship-certificate-", "application/pdf")
                        .doesNotContain("Patience");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void oneEndsItAndTheOtherHearsKindWordsOnly(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            PairStoryTest.begin(hospital, nurse, doctor);

            doctor.command("/mentor", "pairs");
            doctor.press(doctor.awaitMessage("Amara Osei, your mentee"), "End");
            doctor.awaitForm("Nobody is to blame")
                    .choose("What comes nearest?", "Not the right fit")
                    .type("Anything the lead should know?", "We see too many things differently")
                    .send();
            doctor.awaitForm("You two are not matched again for 12 months.").close();

            Said told = nurse.awaitMessage("Your mentorship with Dr Li Wei Chen has ended.");
            assertThat(told.words()).contains("none of them takes away what you did together", "place in line is kept");
            assertThat(lead.awaitMessage("Only you can read this.").words())
                    .contains("Not the right fit", "We see too many things differently");
            assertThat(nurse.messages()).noneMatch(said -> said.words().contains("right fit"));
            assertThat(hospital.as(MadeUpHospital.PHARMACIST).inDirect().messages())
                    .noneMatch(said -> said.words().contains("right fit"));

            // She may ask again, but not for him.
            nurse.press(told, "Find another mentor");
            nurse.awaitForm("Leave open what does not matter").send();
            assertThat(nurse.awaitForm("Nobody who fits has room now.").words()).doesNotContain("Dr Li Wei Chen");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void whoeverIsLeftIsToldKindlyAndTheLeadCanHelp(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            PairStoryTest.begin(hospital, nurse, doctor);

            lead.deactivate(MadeUpHospital.DOCTOR);

            nurse.awaitMessage("Dr Li Wei Chen is no longer here");
            Said exception = lead.awaitMessage("Amara Osei needs a new mentor.");
            lead.press(exception, "Find a new mentor");
            lead.awaitMessage("I asked them whether they would like another mentor.");
            nurse.awaitMessage("Would you like another mentor?");
        }
    }
}
