package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.DatabaseKind;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** Three ideas wait, and each is answered: one welcomed, one merged, one not now; everybody hears and sees what is theirs. */
class AnswerStoryTest {

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void threeIdeasAreAnswered(DatabaseKind kind) {
        try (Hospital hospital = new Hospital(kind)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).in(MadeUpHospital.WARD);
            Seat therapist = hospital.as(MadeUpHospital.PHYSIOTHERAPIST).in(MadeUpHospital.WARD);
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).in(MadeUpHospital.WARD);
            share(nurse, "People wait in the corridor without a chair");
            share(doctor, "No chairs outside the consulting rooms");
            share(therapist, "A gym of our own on the ward");
            awaitNameOf(hospital, nurse, 5);
            awaitNameOf(hospital, doctor, 6);
            awaitNameOf(hospital, therapist, 7);

            // The lead sees all three, oldest first, with who shared them and by when an answer is due.
            lead.openHome();
            CaptureStoryTest.homeShows(lead, "Waiting for an answer (3)");
            assertThat(lead.home()).contains("Shared by Amara Osei", "Nov 30, 2026, 5:00 PM EST");
            lead.command("/idea", "waiting");
            assertThat(lead.awaitMessage("Waiting for an answer: 3 ideas").words())
                    .contains("Idea 2: No chairs outside the consulting rooms");
            therapist.command("/idea", "waiting");
            therapist.awaitMessage("Ideas are answered by the lead");

            // She welcomes the first: its author is told, and from then on others read it and say that they see it too.
            therapist.command("/idea", "1");
            therapist.awaitMessage("I can find no idea 1");
            lead.pressInHome("Welcome");
            lead.awaitForm("Idea 1 is welcomed.").close();
            nurse.inDirect().awaitMessage("welcomed your idea 1.");
            therapist.command("/idea", "1");
            Said welcomed = therapist.awaitMessage("Welcomed by Nadia Haddad");
            assertThat(welcomed.words())
                    .contains("People wait in the corridor without a chair")
                    .doesNotContain("Amara Osei");
            therapist.press(welcomed, "I see this too");
            therapist.awaitMessage("You see this too.");
            lead.command("/idea", "1");
            lead.awaitMessage("Priya Nair sees this too.");
            nurse.command("/idea", "1");
            assertThat(nurse.awaitMessage("One colleague sees this too.").words())
                    .doesNotContain("Priya");

            // The second says the same as the first, so it becomes a part of it; both authors stand behind it and hear
            // so.
            CaptureStoryTest.homeShows(lead, "Waiting for an answer (2)");
            lead.pressInHome("Merge…");
            OpenForm which = lead.awaitForm("Both ideas go on as one");
            which.type("number", "1").send();
            OpenForm both = lead.awaitForm("Idea 2 becomes part of idea 1.");
            assertThat(both.words()).contains("No chairs outside", "People wait in the corridor");
            both.send();
            lead.awaitForm("Idea 2 is part of idea 1 now.").close();
            doctor.inDirect().awaitMessage("made your idea 2 a part of idea 1");
            nurse.inDirect().awaitMessage("Another idea became a part of your idea 1.");
            doctor.command("/idea", "1");
            assertThat(doctor.awaitMessage("Shared by").words()).contains("Amara Osei and Dr Li Wei Chen");

            // The third cannot be taken up now. The reason holds no patient, begins kindly and reaches its author word
            // for word.
            CaptureStoryTest.homeShows(lead, "Waiting for an answer (1)");
            lead.pressInHome("Not now, because…");
            OpenForm reason = lead.awaitForm("Why not now?");
            reason.type("Why not now?", "As 219-09-9999 told us").send();
            lead.await(
                    "a sentence at the reason",
                    () -> lead.form().filter(form -> form.errors().toString().contains("social security")));
            reason.chooseNow("start", "0");
            lead.awaitForm("Thank you for noticing this.");
            OpenForm begun = lead.form().orElseThrow();
            assertThat(begun.text("Why not now?")).contains("Thank you for noticing this.");
            begun.type("Why not now?", "Thank you. The ward is rebuilt in spring; let us look again then.")
                    .send();
            lead.awaitForm("Your answer to idea 3 is on its way").close();
            assertThat(therapist
                            .inDirect()
                            .awaitMessage("answered your idea 3: not now.")
                            .words())
                    .contains("The ward is rebuilt in spring; let us look again then.");
            CaptureStoryTest.homeShows(lead, "No idea waits for an answer.");
            therapist.command("/idea", "list");
            therapist.awaitMessage("Idea 3 · not now");
            nurse.command("/idea", "3");
            nurse.awaitMessage("I can find no idea 3");
            assertThat(kind == DatabaseKind.SQLITE && hospital.stores("219-09-9999"))
                    .isFalse();
        }
    }

    @Test
    void twoAnswerAtOnceAndTheSecondReadsWhoWasFaster() {
        try (Hospital hospital = new Hospital()) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD);
            Seat deputy = hospital.as(MadeUpHospital.PHARMACIST);
            share(nurse, "People wait in the corridor without a chair");
            lead.openHome();
            CaptureStoryTest.homeShows(lead, "Waiting for an answer (1)");
            deputy.openHome();
            CaptureStoryTest.homeShows(deputy, "Waiting for an answer (1)");

            lead.pressInHome("Welcome");
            lead.awaitForm("Idea 1 is welcomed.");
            deputy.pressInHome("Welcome");
            OpenForm late = deputy.awaitForm("Idea 1 was already welcomed by Nadia Haddad.");

            // A mistake can be taken back; its author hears that too, and it waits again.
            late.press("Take the answer back");
            deputy.awaitForm("Idea 1 waits for an answer again.");
            nurse.inDirect().awaitMessage("took back the answer to your idea 1.");
            CaptureStoryTest.homeShows(deputy, "Waiting for an answer (1)");
        }
    }

    @Test
    void aWelcomedIdeaGoesIntoTheChannelOnlyWithItsAuthorsYes() {
        try (Hospital hospital = new Hospital()) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).in(MadeUpHospital.WARD);
            Seat doctor = hospital.as(MadeUpHospital.DOCTOR).in(MadeUpHospital.IMPROVEMENT);
            share(nurse, "People wait in the corridor without a chair");
            awaitNameOf(hospital, nurse, 5);
            lead.command("/idea", "1");
            lead.press(lead.awaitMessage("Shared by Amara Osei"), "Welcome");
            Said welcomed = lead.awaitMessage("Idea 1 is welcomed.");

            // The lead offers it; the author reads it as it would stand there, and says yes.
            lead.press(welcomed, "Offer to post it");
            lead.awaitMessage("I asked the one who wrote idea 1");
            Said question = nurse.inDirect().awaitMessage("May I post your idea 1");
            assertThat(question.words())
                    .contains("No name goes with it.", "An idea that was welcomed:", "People wait in the corridor");
            nurse.inDirect().press(question, "Yes, post it");
            Said post = doctor.awaitMessage("An idea that was welcomed:");
            assertThat(post.words())
                    .contains("People wait in the corridor without a chair")
                    .doesNotContain("Amara");

            // In the channel a colleague says that they see the same; nobody but they read the answer.
            doctor.press(post, "I see this too");
            Said heard = doctor.awaitMessage("You see this too.");
            assertThat(heard.isEphemeral()).isTrue();

            // Their author takes it out again, and it says so.
            nurse.command("/idea", "1");
            nurse.press(nurse.awaitMessage("One colleague sees this too."), "Take it out of the channel");
            doctor.awaitMessage("An idea that stood here was taken back by its authors.");
        }
    }

    @Test
    void whereRippleIsNotInTheChannelThereIsAWayOut() {
        try (Hospital hospital = new Hospital()) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).in(MadeUpHospital.WARD);
            Seat pharmacist = hospital.as(MadeUpHospital.PHARMACIST).in(MadeUpHospital.PHARMACY);
            lead.command("/ripple", "");
            lead.awaitForm("Who runs it").press("Change settings");
            lead.awaitForm("Holidays")
                    .chooseChannel("Channel", MadeUpHospital.PHARMACY)
                    .send();
            lead.awaitForm("The settings are saved.").close();

            share(nurse, "People wait in the corridor without a chair");
            lead.command("/idea", "1");
            lead.press(lead.awaitMessage("Waiting for an answer, which is due by"), "Welcome");
            lead.press(lead.awaitMessage("Idea 1 is welcomed."), "Offer to post it");
            nurse.inDirect().press(nurse.inDirect().awaitMessage("May I post your idea 1"), "Yes, post it");

            // Who offered it reads why it did not go, and what to do; then it goes.
            Said stuck = lead.inDirect().await("the way out", () -> {
                hospital.tick();
                return lead.inDirect().lastMessage().filter(said -> said.words().contains("I could not post idea 1"));
            });
            assertThat(stuck.words()).contains("/invite");
            pharmacist.invite();
            lead.inDirect().press(stuck, "Try again");
            assertThat(pharmacist.awaitMessage("An idea that was welcomed:").words())
                    .contains("People wait in the corridor without a chair");
        }
    }

    private static void share(Seat seat, String words) {
        seat.command("/idea", words);
        seat.awaitMessage("Saved as idea");
    }

    /** An idea is kept before Slack has told what its author is called, and nobody waits for that but this story. */
    private static void awaitNameOf(Hospital hospital, Seat person, int number) {
        person.await(
                "their name",
                () -> Optional.of(hospital.logged())
                        .filter(log -> log.contains("event=person-known person=" + number + " ")));
    }
}
