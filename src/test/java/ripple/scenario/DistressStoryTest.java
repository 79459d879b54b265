package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ripple.database.DatabaseKind;
import ripple.mentoring.RequestFormWords;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Seat;

/** Somebody writes of harming themselves: they are shown whom to call, and nobody ever learns of it from Ripple. */
class DistressStoryTest {

    private static final String WORDS = "Since the complaint I don't want to live anymore.";

    @Test
    void helpStandsAboveTheFormAndNothingIsKept() {
        try (Hospital hospital = new Hospital(DatabaseKind.SQLITE)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE).inDirect();
            Seat lead = hospital.as(MadeUpHospital.PROGRAM_LEAD).inDirect();

            // The lead has set whom people at this hospital can call.
            lead.command("/ripple", "");
            lead.awaitForm("Who runs it").press("Whom to call in need");
            lead.awaitForm("Whom can somebody in need call?")
                    .type("Whom can somebody in need call?", "North site: staff support, 5-1234, day and night")
                    .send();
            lead.awaitForm("From now on people in need read this.").close();
            int said = lead.messages().size();

            nurse.openHome();
            CaptureStoryTest.homeShows(nurse, "Write one now");
            nurse.pressInHome("Write one now");
            OpenForm form = nurse.awaitForm("What happened?");
            form.type("What happened?", WORDS).send();

            OpenForm help = nurse.awaitForm("You do not have to carry it alone");
            assertThat(help.words())
                    .contains("I am a program and may not see your reply. Please contact a person now.")
                    .contains("North site: staff support, 5-1234, day and night")
                    .contains("Nothing of it is kept, nobody was told");
            help.close();
            assertThat(nurse.awaitForm("What happened?").words())
                    .contains("Reflect")
                    .isNotNull();

            hospital.tick();
            assertThat(hospital.stores("want to live")).isFalse();
            assertThat(hospital.logged()).doesNotContain("want to live").doesNotContain("istress");
            assertThat(lead.messages()).hasSize(said);
            assertThat(nurse.messages()).noneMatch(each -> each.words().contains("live"));
        }
    }

    @Test
    void whoAsksForAMentorInNeedIsShownHelpFirst() {
        try (Hospital hospital = new Hospital(DatabaseKind.SQLITE)) {
            Seat nurse = hospital.as(MadeUpHospital.NURSE);
            nurse.command("/mentor", "ask");
            OpenForm form = nurse.awaitForm(RequestFormWords.WORDS_LABEL);
            form.type(RequestFormWords.WORDS_LABEL, "I w a n t  t o  d i e").send();

            nurse.awaitForm("You do not have to carry it alone").close();
            nurse.awaitForm(RequestFormWords.WORDS_LABEL)
                    .type(RequestFormWords.WORDS_LABEL, "How to run a small test")
                    .send();
            nurse.awaitForm("Nobody who fits has room");
        }
    }
}
