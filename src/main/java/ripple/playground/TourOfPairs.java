package ripple.playground;

import java.util.List;

/** A mentorship begins: the two are introduced to each other, and agree on what they are up to. */
final class TourOfPairs extends Chapter {
    private static final String REACH = "What would you like to reach together?";
    private static final String GOALS = "Try chairs in one corridor, and count who sits down";

    TourOfPairs(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Amara and Dr Chen are introduced", this::meet),
                new Scene("Amara and Dr Chen agree", this::agree));
    }

    private void meet() {
        Seat amara = playground.as(MadeUpHospital.NURSE).inDirect();
        Seat together = amara.await("the introduction", () -> amara.inGroupWith(MadeUpHospital.DOCTOR));
        Said introduced = together.awaitMessage("You are mentor and mentee from now on.");
        transcript.reads("Amara and Dr Chen", introduced.shown());
        transcript.expect(
                "three questions to begin with stand there",
                introduced.words().contains("Three questions for your first meeting"));
        transcript.does("Amara", "presses \"Agreement\" below it, and proposes: " + GOALS + ".");
        OpenForm form = opened(amara, () -> together.press(introduced, "Agreement"));
        form.type(REACH, GOALS)
                .choose("How often do you meet?", "Every two weeks")
                .choose("How do you meet?", "By video")
                .chooseDay("Until when?", "2027-03-31")
                .send();
        OpenForm waits = amara.awaitForm("to confirm it");
        transcript.reads("Amara", waits.shown());
        waits.close();
    }

    private void agree() {
        Seat liwei = playground.as(MadeUpHospital.DOCTOR).inDirect();
        Said proposed = liwei.awaitMessage("proposes this agreement");
        transcript.reads("Dr Chen", proposed.shown());
        transcript.does("Dr Chen", "presses \"Yes, confirm\".");
        liwei.press(proposed, "Yes, confirm");
        Said agreed = playground.as(MadeUpHospital.NURSE).inDirect().awaitMessage("confirmed your agreement.");
        transcript.reads("Amara", agreed.shown());
        transcript.expect(
                "the lead has read none of it",
                playground.as(MadeUpHospital.PROGRAM_LEAD).inDirect().messages().stream()
                        .noneMatch(each -> each.words().contains(GOALS)));
    }
}
