package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** A nurse notices things, in every way there is to say so, and has the last word on each. */
class CaptureStoryTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aNurseCapturesEditsAndWithdraws(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);

            // Words after the command are saved at once, and only she reads the answer.
            nurse.command("/idea", "People wait in the corridor without a chair");
            Said saved = nurse.awaitMessage("Saved as idea 1.");
            assertThat(saved.isEphemeral()).isTrue();
            assertThat(saved.words())
                    .contains("Only you and the people who answer ideas can see it.", "Has someone been harmed");
            assertThat(saved.buttons()).contains("Add details");

            // She adds details; the idea is marked as edited, and a direct message says so.
            nurse.press(saved, "Add details");
            OpenForm details = form(nurse);
            assertThat(details.text("noticed")).isEqualTo("People wait in the corridor without a chair");
            assertThat(details.type("might-help", "A few folding chairs")
                            .type("where", "Ward 4 East")
                            .choose("raised-by", "A patient or family")
                            .send()
                            .ok())
                    .isTrue();
            assertThat(nurse.form()).isEmpty();
            nurse.inDirect().awaitMessage("Idea 1 is changed.");
            homeShows(nurse, "Idea 1 · edited");

            // The form remembers the place, and safety brings the site's own way with it.
            nurse.command("/idea", "");
            OpenForm form = form(nurse);
            assertThat(form.text("where")).isEqualTo("Ward 4 East");
            form.type("noticed", "Two syringes look the same").chooseNow("touch", "safety");
            OpenForm safety = nurse.await(
                    "the way to report harm",
                    () -> nurse.form().filter(open -> open.words().contains("You chose safety.")));
            assertThat(safety.words()).contains("Call 5-5555.", "Open the incident report");
            assertThat(safety.text("noticed")).isEqualTo("Two syringes look the same");
            safety.send();
            nurse.inDirect().awaitMessage("Saved as idea 2.");

            // A colleague's message becomes words of her own; a shortcut opens the form anywhere.
            nurse.messageShortcut("idea.from-message", nurse.awaitMessage("Same here with the exercises"));
            assertThat(form(nurse).text("noticed")).startsWith("Same here with the exercises");
            form(nurse).send();
            nurse.inDirect().awaitMessage("Saved as idea 3.");
            nurse.globalShortcut("idea.share");
            form(nurse).type("noticed", "The night light is broken").send();
            nurse.inDirect().awaitMessage("Saved as idea 4.");

            // She reads them again.
            nurse.command("/idea", " LIST ");
            assertThat(nurse.awaitMessage("My ideas").words())
                    .contains("Idea 4: The night light is broken", "Idea 1 · edited: People wait");
            nurse.command("/idea", "#2");
            assertThat(nurse.awaitMessage("Two syringes look the same").words())
                    .contains("Waiting for an answer", "Touches safety", "AM EST");

            // She withdraws one, at her Home page: it is marked, kept, and asks for nothing more.
            nurse.openHome();
            homeShows(nurse, "Idea 4");
            nurse.pressInHome("Withdraw");
            homeShows(nurse, "Idea 4 · withdrawn");
            nurse.inDirect().awaitMessage("Idea 4 is withdrawn.");
            nurse.command("/idea", "4");
            assertThat(nurse.awaitMessage("You withdrew this idea").buttons()).isEmpty();

            // Nobody else sees any of it.
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).in(MadeUpHospital.WARD);
            doctor.command("/idea", "1");
            doctor.awaitMessage("I can find no idea 1 of yours.");
            doctor.openHome();
            homeShows(doctor, "You have no ideas here yet.");
            doctor.command("/idea", "help");
            assertThat(doctor.awaitMessage("What I can do for you").words())
                    .contains("/idea list", "/idea 42", "/idea help");
        }
    }

    static OpenForm form(Seat seat) {
        return seat.await("a form", seat::form);
    }

    static void homeShows(Seat seat, String words) {
        Optional<String> home = seat.within(
                Duration.ofSeconds(60), () -> Optional.of(seat.home()).filter(shown -> shown.contains(words)));
        assertThat(home.orElseGet(seat::home)).contains(words);
    }
}
