package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Two people notice the same; seconds after saving the second hears of the first, and they go on together. */
class LookAlikeStoryTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void twoIdeasThatLookAlikeBecomeOne(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).in(MadeUpHospital.WARD);
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).in(MadeUpHospital.WARD);

            // While the nurse's idea waits, it is hers; the doctor hears nothing of it.
            nurse.command("/idea", "People wait in the corridor without a chair");
            nurse.awaitMessage("Saved as idea 1.");
            doctor.command("/idea", "The corridor has no chairs for people who wait");
            doctor.awaitMessage("Saved as idea 2.");
            lead.command("/idea", "find corridor chairs");
            lead.await("both ideas", () -> {
                lead.command("/idea", "find corridor chairs");
                return lead.lastMessage()
                        .filter(each ->
                                each.words().contains("Idea 1") && each.words().contains("Idea 2"));
            });
            doctor.command("/idea", "find corridor chairs");
            assertThat(doctor.awaitMessage("Ideas with all these words").words())
                    .contains("Idea 2")
                    .doesNotContain("Idea 1");

            // It is welcomed: from now on everybody finds it, and who tells the same is told.
            lead.command("/idea", "1");
            lead.press(lead.awaitMessage("without a chair"), "Welcome");
            nurse.inDirect().awaitMessage("welcomed your idea 1.");
            doctor.await("the welcomed idea", () -> {
                doctor.command("/idea", "find corridor chairs");
                return doctor.lastMessage().filter(each -> each.words().contains("Idea 1"));
            });
            Seat therapist = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).in(MadeUpHospital.WARD);
            therapist.command("/idea", "No chair in the corridor where people wait");
            therapist.awaitMessage("Saved as idea 3.");
            Seat direct = therapist.inDirect();
            Said alike = direct.awaitMessage("One welcomed idea looks like your idea 3.");
            assertThat(alike.words())
                    .contains(
                            "Idea 1 · welcomed",
                            "People wait in the corridor without a chair",
                            "Only you see this message.");
            assertThat(alike.buttons()).containsExactly("Join it", "Look", "Mine is different");

            // She looks, and joins: both are authors now, and both are told.
            direct.press(alike, "Look");
            assertThat(CaptureStoryTest.form(direct).words()).contains("People wait in the corridor without a chair");
            CaptureStoryTest.form(direct).close();
            direct.press(alike, "Join it");
            assertThat(direct.awaitMessage("Your idea 3 is now a part of idea 1.")
                            .buttons())
                    .doesNotContain("Join it");
            nurse.inDirect().awaitMessage("Another idea became a part of your idea 1.");
            therapist.in(MadeUpHospital.WARD).command("/idea", "list");
            assertThat(therapist
                            .in(MadeUpHospital.WARD)
                            .awaitMessage("My ideas")
                            .words())
                    .contains("Idea 1", "Idea 3");
        }
    }
}
