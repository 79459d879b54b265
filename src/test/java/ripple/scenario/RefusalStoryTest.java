package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.scenario.CaptureStoryTest.form;
import static ripple.scenario.CaptureStoryTest.homeShows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ripple.playground.MadeUpHospital;
import ripple.playground.OpenForm;
import ripple.playground.Said;
import ripple.playground.Seat;

/** What Ripple does not keep stays with its author, in the open form; what it keeps it shows as it was typed. */
class RefusalStoryTest {

    private static final String SSN = "219-09-9999";
    private static final String RECORD = "MRN 48213377";

    private final Hospital hospital = new Hospital();
    private final Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);

    @AfterEach
    void close() {
        hospital.close();
    }

    @Test
    void whatIdentifiesAPatientIsKeptNowhere() {
        nurse.command("/idea", "The lady with SSN " + SSN + " waited");
        OpenForm prefilled = form(nurse);
        assertThat(prefilled.text("noticed")).isEqualTo("The lady with SSN " + SSN + " waited");
        assertThat(prefilled.words()).contains("looks like a social security number", "nothing was kept");

        prefilled.type("noticed", RECORD + " was mixed up").send();
        OpenForm refused = form(nurse);
        assertThat(refused.errors().get("noticed"))
                .contains("looks like a record number", "characters", "nothing was kept");
        assertThat(refused.text("noticed")).isEqualTo(RECORD + " was mixed up");

        refused.type("noticed", "A record was mixed up")
                .type("might-help", "ask " + SSN)
                .send();
        assertThat(form(nurse).errors()).containsOnlyKeys("might-help");
        form(nurse).type("might-help", "").send();
        nurse.inDirect().awaitMessage("Saved as idea 1.");

        nurse.inDirect().say("is " + SSN + " known to you?");
        nurse.inDirect().awaitMessage("Share an idea");

        assertThat(hospital.stores("A record was mixed up")).isTrue();
        assertThat(hospital.stores(SSN)).isFalse();
        assertThat(hospital.stores("48213377")).isFalse();
        assertThat(hospital.logged()).doesNotContain(SSN, "48213377", "A record was mixed up");
    }

    @Test
    void whatMayBeAPatientsIsAskedAboutFirst() {
        nurse.command("/idea", "");
        form(nurse).type("noticed", "Mrs. Okafor waited two hours").send();

        OpenForm asked = nurse.await(
                "the question",
                () -> nurse.form().filter(open -> open.words().contains("Is this a patient's name or date?")));
        assertThat(asked.text("noticed")).isEqualTo("Mrs. Okafor waited two hours");
        assertThat(hospital.stores("Okafor")).isFalse();

        asked.choose("idea.question", "Let me change it").send();
        assertThat(form(nurse).errors().values()).singleElement().asString().contains("still the same");

        form(nurse)
                .type("noticed", "Mrs. Lindqvist waited two hours")
                .choose("idea.question", "No, keep it")
                .send();
        assertThat(hospital.stores("Lindqvist")).isFalse();

        form(nurse).choose("idea.question", "No, keep it").send();
        nurse.inDirect().awaitMessage("Saved as idea 1.");
        assertThat(hospital.stores("Mrs. Lindqvist waited")).isTrue();
        assertThat(hospital.stores("Okafor")).isFalse();
    }

    @Test
    void namesOfStaffAreKnownAfterTheyHaveTakenPart() {
        Seat doctor = hospital.as(MadeUpHospital.DOCTOR).in(MadeUpHospital.WARD);
        doctor.command("/idea", "The lift is slow");
        doctor.awaitMessage("Saved as idea 1.");

        nurse.command("/idea", "Dr Li Wei Chen noticed it too");

        nurse.awaitMessage("Saved as idea 2.");
    }

    @Test
    void emptyWordsStayInTheForm() {
        nurse.command("/idea", " \u200B ");
        form(nurse).type("noticed", "\u2060 \u3164").send();

        assertThat(form(nurse).errors()).containsEntry("noticed", "Please say in a few words what you noticed.");
        form(nurse)
                .type("noticed", "x".repeat(3_000))
                .type("where", "y".repeat(200))
                .send();
        nurse.inDirect().awaitMessage("Saved as idea 1.");
    }

    @Test
    void markupComesBackAsItWasTyped() {
        String typed = "<!channel> <@U0LIWEICHE> *bold* _it_ `x` :bed: &amp; \u202Egnp.exe\u202C <b>\u0007";
        String shown = "<!channel> <@U0LIWEICHE> *bold* _it_ `x` :bed: &amp; gnp.exe <b>";

        nurse.globalShortcut("idea.share");
        form(nurse).type("noticed", typed).send();

        Said saved = nurse.inDirect().awaitMessage("Saved as idea 1.");
        assertThat(saved.words()).contains(shown);
        assertThat(saved.text()).doesNotContain("<!channel>", "<@U0LIWEICHE>");
        homeShows(nurse, shown);
        nurse.command("/idea", "1");
        assertThat(nurse.awaitMessage("Waiting for an answer").words()).contains(shown);
    }

    @Test
    void wordsTooLongForAnIdeaAreGivenBackInFull() {
        String words = "word ".repeat(700) + "end";

        nurse.command("/idea", words);

        assertThat(nurse.awaitMessage("these are your words in full").words()).contains(words);
        assertThat(form(nurse).words()).contains("What did not fit is left out here.");
    }

    @Test
    void anIdeaWithdrawnWhileItsFormIsOpen() {
        nurse.command("/idea", "People wait");
        nurse.press(nurse.awaitMessage("Saved as idea 1."), "Add details");
        OpenForm open = form(nurse).type("noticed", "People wait long");
        nurse.command("/idea", "1");
        nurse.press(nurse.awaitMessage("Waiting for an answer"), "Withdraw");
        homeShows(nurse, "Idea 1 · withdrawn");

        open.send();

        assertThat(form(nurse).errors().get("noticed")).contains("was withdrawn", "Your new words are still here");
        assertThat(form(nurse).text("noticed")).isEqualTo("People wait long");
    }
}
