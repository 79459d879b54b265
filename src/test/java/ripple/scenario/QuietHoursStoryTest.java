package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.Seat;

/** What can wait comes when people work: on nights it comes at night, on holidays not at all. */
class QuietHoursStoryTest {

    private static final String QUESTION = "Your mentees this week.";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void onNightsItComesAtNight(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat amara = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat chen = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            CheckInStoryTest.together(hospital, amara, chen);

            // Dr Chen is on nights until Wednesday of next week.
            chen.command("/ripple", "hours");
            chen.awaitForm("On nights for a while?")
                    .chooseDay("On nights until (the day on which the last night begins)", "2026-12-02")
                    .chooseTime("Nights from", "19:00")
                    .chooseTime("Nights to", "07:00")
                    .send();
            chen.awaitForm("Saved. Your hours:").close();

            // On Tuesday at nine he sleeps; the question comes when his night begins.
            hospital.moveTo("2026-12-01T14:05:00Z");
            hospital.moveTo("2026-12-01T23:55:00Z");
            assertThat(questions(chen)).isEmpty();
            hospital.moveTo("2026-12-02T00:05:00Z");
            chen.awaitMessage(QUESTION);
            assertThat(questions(chen))
                    .singleElement()
                    .satisfies(at -> assertThat(at).isAfter(Instant.parse("2026-12-02T00:00:00Z")));
        }
    }

    @Test
    void onAHolidayNothingComesThatCanWait() {
        try (Hospital hospital = new Hospital()) {
            Seat amara = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat chen = hospital.as(MadeUpHospital.DOCTOR).inDirect();
            Seat nadia = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();
            CheckInStoryTest.together(hospital, amara, chen);
            nadia.command("/ripple", "");
            nadia.awaitForm("Who runs it").press("Change settings");
            nadia.awaitForm("Holidays").type("Holidays", "2026-12-01").send();
            nadia.awaitForm("The settings are saved.").close();

            hospital.moveTo("2026-12-01T14:05:00Z");
            hospital.moveTo("2026-12-02T12:55:00Z");
            assertThat(questions(chen)).isEmpty();
            hospital.moveTo("2026-12-02T13:05:00Z");
            chen.awaitMessage(QUESTION);
            assertThat(questions(chen))
                    .singleElement()
                    .satisfies(at -> assertThat(at).isAfter(Instant.parse("2026-12-02T13:00:00Z")));
        }
    }

    /** When the weekly question came. */
    private static List<Instant> questions(Seat seat) {
        return seat.messages().stream()
                .filter(said -> said.words().contains(QUESTION))
                .map(said -> Instant.ofEpochSecond(Long.parseLong(said.ts().split("\\.", -1)[0])))
                .toList();
    }
}
