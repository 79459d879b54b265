package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.scenario.CaptureStoryTest.form;
import static ripple.scenario.CaptureStoryTest.homeShows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ripple.playground.MadeUpHospital;
import ripple.playground.Said;
import ripple.playground.Seat;
import ripple.playground.slack.Fault;

/** Slack is slow, down, busy or says everything twice; people leave in the middle. Nothing is lost and nothing said twice. */
class TroubleStoryTest {

    private final Hospital hospital = new Hospital();
    private final Seat nurse = hospital.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);

    @AfterEach
    void close() {
        hospital.close();
    }

    @Test
    void everythingDeliveredTwiceIsDoneOnce() {
        hospital.page.fault(Fault.REQUEST_TWICE, 100, "");
        hospital.page.fault(Fault.EVENT_TWICE, 100, "");

        nurse.command("/idea", "People wait");
        nurse.awaitMessage("Saved as idea 1.");
        nurse.globalShortcut("idea.share");
        form(nurse).type("noticed", "People wait long").send();
        nurse.inDirect().awaitMessage("Saved as idea 2.");
        nurse.openHome();
        homeShows(nurse, "Idea 2");
        nurse.pressInHome("Withdraw");
        homeShows(nurse, "Idea 2 · withdrawn");
        hospital.page.faultOff(Fault.REQUEST_TWICE);
        nurse.command("/idea", "The next one");

        nurse.awaitMessage("Saved as idea 3.");
        nurse.inDirect().awaitMessage("Idea 2 is withdrawn.");
        assertThat(direct("Idea 2 is withdrawn.")).hasSize(1);
        assertThat(direct("Saved as idea 2.")).as("what was said became that").isEmpty();
    }

    @Test
    void slackBeingDownDelaysTheMessageAndLosesNothing() {
        hospital.page.fault(Fault.SERVER_ERROR, 1, "chat.postMessage");
        hospital.page.fault(Fault.SERVER_ERROR, 100, "views.publish");

        nurse.command("/idea", "");
        form(nurse).type("noticed", "People wait").send();

        nurse.inDirect().awaitMessage("Saved as idea 1.");
        assertThat(direct("Saved as idea 1.")).hasSize(1);
        hospital.page.faultOff(Fault.SERVER_ERROR);
        nurse.openHome();
        homeShows(nurse, "Idea 1");
    }

    @Test
    void aMessageWhoseAnswerWasLostComesOnce() {
        hospital.page.fault(Fault.ANSWER_DROPPED, 1, "chat.postMessage");

        nurse.globalShortcut("idea.share");
        form(nurse).type("noticed", "People wait").send();
        nurse.inDirect().awaitMessage("Saved as idea 1.");
        nurse.globalShortcut("idea.share");
        form(nurse).type("noticed", "People wait long").send();

        nurse.inDirect().awaitMessage("Saved as idea 2.");
        assertThat(direct("Saved as idea 1.")).hasSize(1);
    }

    @Test
    void aFormThatSlackDoesNotOpenGivesTheWordsBack() {
        hospital.page.fault(Fault.SERVER_ERROR, 2, "views.open");
        nurse.command("/idea", "SSN 219-09-9999 waited");
        Said back = nurse.awaitMessage("these are your words");
        assertThat(back.isEphemeral()).isTrue();
        assertThat(back.words()).contains("SSN 219-09-9999 waited", "looks like a social security number");

        nurse.command("/idea", "");
        nurse.awaitMessage("type /idea followed by your words");
        nurse.command("/idea", "Somebody waited");
        nurse.awaitMessage("Saved as idea 1.");
        assertThat(hospital.stores("219-09-9999")).isFalse();
    }

    @Test
    void slackBeingSlowDelaysNoAnswer() {
        hospital.page.fault(Fault.SLOW, 100, "users.info");
        hospital.page.fault(Fault.SLOW, 100, "views.publish");

        nurse.command("/idea", "People wait");

        nurse.awaitMessage("Saved as idea 1.");
        hospital.page.faultOff(Fault.SLOW);
    }

    @Test
    void whoLeftMeanwhileKeepsWhatWasKeptAndAddsNothing() {
        Seat admin = hospital.as(MadeUpHospital.WORKSPACE_ADMIN);
        nurse.command("/idea", "People wait");
        nurse.awaitMessage("Saved as idea 1.");
        nurse.command("/idea", "");
        form(nurse).type("noticed", "Said too late").keep();

        admin.deactivate(MadeUpHospital.NURSE);
        form(nurse).send();
        admin.reactivate(MadeUpHospital.NURSE);

        Said list = nurse.await("her ideas", () -> {
            nurse.command("/idea", "list");
            return nurse.lastMessage().filter(each -> each.words().contains("My ideas"));
        });
        assertThat(list.words()).contains("Idea 1: People wait").doesNotContain("too late");
        assertThat(hospital.stores("Said too late")).isFalse();
    }

    @Test
    void guestsAndStrangersAreTurnedAwayKindly() {
        Seat guest = hospital.as(MadeUpHospital.GUEST).in(MadeUpHospital.WARD);
        guest.await("a kind no", () -> {
            guest.command("/idea", "help");
            return guest.lastMessage().filter(each -> each.words().contains("As a guest you cannot take part yet"));
        });
        guest.command("/idea", "");
        guest.globalShortcut("idea.share");
        for (String words : List.of("Trays are too heavy", "The lady with SSN 219-09-9999 waited")) {
            guest.command("/idea", words);
            assertThat(guest.lastMessage().orElseThrow().words()).contains("As a guest you cannot take part yet");
        }
        assertThat(hospital.stores("Trays are too heavy")).isFalse();
        assertThat(guest.form().filter(form -> form.title().contains("idea"))).isEmpty();

        Seat stranger = hospital.as(MadeUpHospital.STRANGER).in(MadeUpHospital.SHARED);
        stranger.await("a kind no", () -> {
            stranger.command("/idea", "help");
            return stranger.lastMessage().filter(each -> each.words().contains("workspace it belongs to"));
        });
        stranger.command("/idea", "Letters reach us late");
        assertThat(hospital.stores("Letters reach us late")).isFalse();
    }

    private List<Said> direct(String words) {
        return nurse.inDirect().messages().stream()
                .filter(each -> each.words().contains(words))
                .toList();
    }
}
