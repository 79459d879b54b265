package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpClinic;
import ripple.playground.MadeUpHospital;
import ripple.playground.Playground;
import ripple.playground.PlaygroundClient;
import ripple.playground.Seat;

/** A clinic adds the Ripple of a hospital to its own workspace: nothing crosses, and it can leave and come back. */
class SecondHospitalStoryTest {

    private static final String CLINIC = "T0LAKESIDE";

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aClinicTakesRippleInAndNothingCrosses(DatabaseKind kind) {
        try (Hospital hospital = Hospital.openToOthers(kind);
                Playground beside = hospital.besides()) {
            PlaygroundClient clinic = new PlaygroundClient(beside.page());
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat sameId = clinic.as(MadeUpClinic.NURSE).in(MadeUpClinic.GENERAL);
            nurse.command("/idea", "People wait in the corridor without a chair");
            nurse.awaitMessage("Saved as idea 1.");

            // Before: signed by the same app, but not of a workspace in which Ripple is.
            sameId.command("/idea", "The lamp flickers");
            sameId.awaitMessage("Ripple is not set up for this workspace.");

            // Whoever looks after the clinic's Slack changes their mind, and then adds it.
            Browser browser = new Browser(hospital.ripple());
            assertThat(browser.addRipple(CLINIC, "cancel")).contains("Ripple was not added");
            assertThat(browser.addRipple(CLINIC, "allow")).contains("Ripple is in your workspace");

            // Ideas of each are numbered, listed and shown for themselves.
            sameId.command("/idea", "The lamp flickers");
            sameId.awaitMessage("Saved as idea 1.");
            sameId.command("/idea", "list");
            assertThat(sameId.awaitMessage("My ideas").words())
                    .contains("The lamp flickers")
                    .doesNotContain("corridor");
            nurse.command("/idea", "The door squeaks");
            nurse.awaitMessage("Saved as idea 2.");
            sameId.command("/idea", "2");
            sameId.awaitMessage("I can find no idea 2 of yours.");
            nurse.command("/idea", "list");
            assertThat(nurse.awaitMessage("My ideas").words())
                    .contains("corridor")
                    .doesNotContain("lamp");

            // The clinic's program begins in test mode, though the hospital's is live.
            Seat admin = clinic.as(MadeUpClinic.ADMIN).in(MadeUpClinic.GENERAL);
            admin.command("/ripple", "lead @ines");
            assertThat(admin.inDirect().awaitMessage("Test mode").words()).doesNotContain("corridor");

            // It leaves: nothing more is done there. It comes back: everything is where it was.
            admin.uninstall();
            sameId.await("that Ripple is gone", () -> {
                sameId.command("/idea", "Is anybody there?");
                return hospital.logged().contains("event=taken-out-of-workspace team=" + CLINIC)
                        ? Optional.of(true)
                        : Optional.empty();
            });
            nurse.command("/idea", "The bell is broken");
            nurse.awaitMessage("Saved as idea 3.");
            assertThat(browser.addRipple(CLINIC, "allow")).contains("Ripple is in your workspace");
            sameId.command("/idea", "1");
            assertThat(sameId.awaitMessage("Idea 1").words()).contains("The lamp flickers");

            // No token lies in the database as it is, and none was logged.
            if (kind == DatabaseKind.SQLITE) {
                assertThat(hospital.stores("xoxb-")).isFalse();
            }
            assertThat(hospital.logged()).doesNotContain("xoxb-");
            assertThat(clinic.breaches()).isEmpty();
        }
    }
}
