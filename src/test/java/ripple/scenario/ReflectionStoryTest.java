package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** A nurse is asked to reflect because she wished it, answers in place, and stops when she likes. */
class ReflectionStoryTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void whoWishesItIsAskedEveryTwoWeeksAndAnswersInPlace(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            nurse.openHome();
            CaptureStoryTest.homeShows(nurse, "Ten quiet lines for yourself");
            nurse.pressInHome("Ask me every two weeks");
            CaptureStoryTest.homeShows(nurse, "next around Monday, December 7");

            // Two weeks later, within her hours: a nudge that says why it came. She answers from it.
            hospital.moveTo("2026-12-07T15:00:00Z");
            Said nudge = nurse.awaitMessage("A moment for yourself: Listening and empathy");
            assertThat(nudge.words()).contains("because you said that I may ask you to reflect every two weeks");
            nurse.press(nudge, "Write it down");
            OpenForm form = nurse.awaitForm("Listening and empathy");
            form.type("What happened?", "A man wanted to be asked, not told.").send();
            nurse.awaitForm("Saved. Only you can read it.").close();
            nurse.openHome();
            CaptureStoryTest.homeShows(nurse, "A man wanted to be asked, not told.");

            // The lead sees nothing of it.
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD);
            lead.openHome();
            CaptureStoryTest.homeShows(lead, "Ten quiet lines for yourself");
            assertThat(lead.home()).doesNotContain("asked, not told");

            // Not before two weeks are over, another theme; then she stops, and hears nothing more.
            hospital.moveTo("2026-12-20T15:00:00Z");
            hospital.moveTo("2026-12-21T15:10:00Z");
            nurse.awaitMessage("A moment for yourself: Working as a team");
            nurse.pressInHome("Stop asking me");
            CaptureStoryTest.homeShows(nurse, "Ask me every two weeks");
            hospital.moveTo("2027-01-11T15:10:00Z");
            assertThat(nurse.messages())
                    .filteredOn(said -> said.words().contains("A moment for yourself"))
                    .hasSize(2);
        }
    }
}
