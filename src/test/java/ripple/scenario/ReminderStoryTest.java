package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Nobody waits in silence: over a week with a holiday those who answer ideas are reminded, and then the deputy is asked. */
class ReminderStoryTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void anIdeaThatNobodyAnswersComesToTheDeputy(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            Seat deputy = hospital.as(MadeUpHospital.PHARMACIST).inDirect();

            // It is the week of Thanksgiving, and the lead has set Thursday as a holiday.
            lead.command("/ripple", "");
            lead.awaitForm("Who runs it").press("Change settings");
            lead.awaitForm("Holidays").type("Holidays", "2026-11-26").send();
            lead.awaitForm("The settings are saved.").close();

            // On Monday a nurse shares an idea; on Friday at five it has waited for three working days.
            nurse.command("/idea", "People wait in the corridor without a chair");
            nurse.awaitMessage("Saved as idea 1.");
            hospital.moveTo("2026-11-27T21:55:00Z");
            assertThat(reminders(lead)).isEmpty();
            hospital.moveTo("2026-11-27T22:05:00Z");
            Said soon = lead.awaitMessage("1 idea has waited for some days; an answer is due soon.");
            assertThat(soon.words())
                    .contains("Waiting for 3 working days", "Answer due Dec 1, 2026, 5:00 PM EST", "without a chair");
            assertThat(soon.buttons())
                    .containsExactly(
                            "Welcome",
                            "Merge",
                            "Not now, because…",
                            "Open",
                            "Tomorrow",
                            "Next week",
                            "Until…",
                            "My hours");

            // The next week begins with what waits, at eight and not at night; on Tuesday the answer is due.
            hospital.moveTo("2026-11-30T08:00:00Z");
            hospital.moveTo("2026-11-30T13:05:00Z");
            lead.awaitMessage("A new week: 1 idea waits for an answer.");
            hospital.moveTo("2026-12-01T22:05:00Z");
            deputy.awaitMessage("The answer to 1 idea is due.");

            // A working day later the deputy is asked to stand in, and welcomes it from the message itself.
            hospital.moveTo("2026-12-02T22:05:00Z");
            Said asked = deputy.awaitMessage("1 idea waits longer than was promised.");
            deputy.press(asked, "Welcome");
            nurse.inDirect().awaitMessage("welcomed your idea 1.");

            // From then on nobody is reminded of it.
            hospital.moveTo("2026-12-07T13:05:00Z");
            hospital.moveTo("2026-12-09T22:05:00Z");
            assertThat(reminders(deputy)).hasSize(4);
            assertThat(reminders(lead)).hasSize(3);
        }
    }

    private static List<String> reminders(Seat seat) {
        return seat.messages().stream()
                .map(Said::words)
                .filter(words -> words.contains("This came because you answer ideas."))
                .toList();
    }
}
