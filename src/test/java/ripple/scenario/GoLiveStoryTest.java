package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** A hospital takes Ripple in: those who run it are named and say yes, it is tried out, and goes live; and the lead leaves. */
class GoLiveStoryTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aProgramIsSetUpTriedOutAndGoesLive(DatabaseKind kind) {
        try (Hospital hospital = Hospital.notLive(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE);
            Seat admin = hospital.as(MadeUpHospital.WORKSPACE_ADMIN);
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD);

            // Who does not look after the workspace names nobody; nor is a guest named.
            nurse.command("/ripple", "lead @nadia");
            nurse.awaitMessage("Only an owner or administrator of this workspace can do this.");
            admin.command("/ripple", "lead @samir");
            admin.awaitMessage("not a member of this workspace");

            // The administrator names the lead; no message reaches her yet, so she looks for herself and says yes.
            admin.command("/ripple", "lead @nadia");
            assertThat(admin.awaitMessage("I asked Nadia Haddad to be the lead.")
                            .words())
                    .contains("please tell them to type /ripple", "Test mode");
            Said question = admin.inDirect().awaitMessage("Will you be the lead");
            assertThat(question.words()).contains("Test mode: this would have gone to");
            assertThat(question.buttons()).isEmpty();
            program(lead).press("Yes, I will");
            OpenForm window = lead.awaitForm("You are the lead now");
            assertThat(window.words()).contains("It has no deputy");
            assertThat(window.buttons()).doesNotContain("Go live");

            // A first idea is kept; its author is told that the program is only tried out, and by no message.
            nurse.command("/idea", "");
            CaptureStoryTest.form(nurse)
                    .type("noticed", "The night bell cannot be heard")
                    .send();
            OpenForm saved = nurse.awaitForm("Saved as idea 1.");
            assertThat(saved.words()).contains("Test mode");
            saved.close();
            Said told = admin.inDirect().awaitMessage("Saved as idea 1.");
            assertThat(told.words()).contains("(their words)").doesNotContain("night bell");
            assertThat(nurse.inDirect().messages()).isEmpty();

            // With a deputy who said yes it goes live, and messages reach those they are meant for.
            Seat deputy = hospital.as(MadeUpHospital.PHARMACIST);
            lead.command("/ripple", "deputy @tomas");
            lead.awaitMessage("I asked Tomás Rivera to be the deputy.");
            deputy.openHome();
            CaptureStoryTest.homeShows(deputy, "Will you be the deputy");
            deputy.pressInHome("Yes, I will");
            deputy.awaitForm("You are the deputy now").close();
            program(lead).press("Go live");
            assertThat(lead.awaitForm("This program is live.").buttons()).doesNotContain("Go live");
            lead.inDirect().awaitMessage("is live. From now on messages reach everybody");
            nurse.command("/idea", "");
            CaptureStoryTest.form(nurse).type("noticed", "The stairs are dark").send();
            nurse.inDirect().awaitMessage("Saved as idea 2.");
            nurse.command("/idea", "list");
            assertThat(nurse.awaitMessage("My ideas").words()).doesNotContain("Test mode");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void theDeputyTakesOverWhenTheLeadLeaves(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            hospital.as(MadeUpHospital.WORKSPACE_ADMIN).deactivate(MadeUpHospital.PROGRAM_LEAD);

            Seat deputy = hospital.as(MadeUpHospital.PHARMACIST);
            deputy.inDirect()
                    .awaitMessage("Nadia Haddad no longer leads the program, so as the deputy you are the lead now.");
            assertThat(program(deputy).words()).contains("Lead: Tomás Rivera", "Deputy: nobody yet", "Name a deputy");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void inALiveProgramTheQuestionComesAsAMessage(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD);
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR);

            lead.command("/ripple", "triager @liwei");

            Said question = doctor.inDirect().awaitMessage("Will you be one of those who answer ideas");
            doctor.inDirect().press(question, "Yes, I will");
            lead.inDirect().awaitMessage("Dr Li Wei Chen said yes");
            assertThat(program(doctor).buttons()).contains("Step down");
            program(doctor).press("Step down");
            doctor.awaitForm("You are no longer one of those who answer ideas");
        }
    }

    private static OpenForm program(Seat seat) {
        seat.command("/ripple", "");
        return seat.awaitForm("Who runs it");
    }
}
