package ripple.playground;

import java.util.List;

/** From an idea to a mentor: a nurse asks, a doctor who has offered it says yes, and nobody else learns a word of it. */
final class TourOfAsking extends Chapter {
    private static final String TELL = "What would you like to tell the mentor?";
    private static final String WORDS = "I would like to try it on one ward first, and do not know how to begin";
    private static final String DR_CHEN = "Dr Li Wei Chen";

    TourOfAsking(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(new Scene("Amara asks for a mentor", this::ask), new Scene("Dr Chen accepts", this::accept));
    }

    private void ask() {
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        Said welcomed = amara.inDirect().awaitMessage("welcomed your idea");
        transcript.does("Amara", "presses \"Get a mentor\" below the message that her idea is welcomed.");
        OpenForm wishes = opened(amara, () -> amara.inDirect().press(welcomed, "Get a mentor"));
        transcript.does("Amara", "says what she would like help with: " + WORDS + ".");
        wishes.type(TELL, WORDS).send();
        OpenForm choice = amara.awaitForm(DR_CHEN);
        transcript.reads("Amara", choice.shown());
        transcript.does("Amara", "chooses Dr Chen first, and presses \"Ask\".");
        choice.choose("First choice", DR_CHEN).send();
        OpenForm status = amara.awaitForm("Nothing for you to chase.");
        transcript.reads("Amara", status.shown());
        transcript.expect(
                "she knows who is asked, and by when the answer is due",
                status.words().contains("Asked " + DR_CHEN + ", answer due"));
        status.close();
    }

    private void accept() {
        Seat liwei = playground.as(MadeUpHospital.DOCTOR).inDirect();
        Said asked = liwei.awaitMessage("asks you to be their mentor.");
        transcript.reads("Dr Chen", asked.shown());
        transcript.expect("he reads her words", asked.words().contains(WORDS));
        transcript.expect(
                "the lead does not",
                playground.as(MadeUpHospital.PROGRAM_LEAD).inDirect().messages().stream()
                        .noneMatch(each -> each.words().contains(WORDS)));
        transcript.does("Dr Chen", "presses \"Accept\".");
        liwei.press(asked, "Accept");
        Said told = playground.as(MadeUpHospital.NURSE).inDirect().awaitMessage("said yes: you have a mentor.");
        transcript.reads("Amara", told.shown());
    }
}
