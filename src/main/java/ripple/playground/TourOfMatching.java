package ripple.playground;

import java.util.List;

/** Somebody asks for a mentor while nobody has room; when somebody has, the lead matches all who wait, and both say yes. */
final class TourOfMatching extends Chapter {
    private static final String PROPOSED = "A mentor is proposed to you";

    TourOfMatching(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Grace asks for a mentor while nobody has room", this::waitInLine),
                new Scene("Nadia matches those who wait", this::match),
                new Scene("Grace and Tomás say yes, each for themselves", this::bothSayYes));
    }

    private void waitInLine() {
        Seat grace = seat(MadeUpHospital.CLERK, MadeUpHospital.WARD);
        transcript.does("Grace", "types /mentor ask and says what she would like to try.");
        opened(grace, () -> grace.command("/mentor", "ask"))
                .choose("What do you want help with?", "Talking to leaders")
                .type("What would you like to tell the mentor?", "I would like to shorten the admission papers")
                .send();
        grace.awaitForm("Nobody who fits has room now.").send();
        OpenForm line = grace.awaitForm("in line");
        transcript.reads("Grace", line.shown());
        line.close();

        Seat tomas = seat(MadeUpHospital.PHARMACIST, MadeUpHospital.WARD);
        transcript.does("Tomás", "types /mentor offer: one mentee, talking to leaders.");
        opened(tomas, () -> tomas.command("/mentor", "offer"))
                .choose("What can you help with?", "Talking to leaders")
                .type("How many mentees at once?", "1")
                .send();
        tomas.awaitForm("Your offer is saved").close();
    }

    private void match() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "types /ripple match and presses \"Make a draft\".");
        opened(nadia, () -> nadia.command("/ripple", "match")).press("Make a draft");
        OpenForm draft = nadia.awaitForm("The draft is ready");
        transcript.reads("Nadia", draft.shown());
        Seat grace = playground.as(MadeUpHospital.CLERK).inDirect();
        transcript.expect(
                "nobody has heard of it",
                grace.messages().stream().noneMatch(said -> said.words().contains(PROPOSED)));

        transcript.does("Nadia", "presses \"Publish…\".");
        draft.press("Publish…");
        OpenForm published = nadia.awaitForm("Published.");
        transcript.reads("Nadia", published.shown());
        published.close();
    }

    private void bothSayYes() {
        transcript.does("Grace", "lives far in the west, where it is early: she is asked when her day begins.");
        playground.move("plus-1-hour");
        timeGoesBy("plus-1-hour");
        Seat grace = playground.as(MadeUpHospital.CLERK).inDirect();
        Said mentor = grace.awaitMessage(PROPOSED);
        transcript.reads("Grace", mentor.shown());
        Seat tomas = playground.as(MadeUpHospital.PHARMACIST).inDirect();
        Said mentee = tomas.awaitMessage("A mentee is proposed to you");
        transcript.reads("Tomás", mentee.shown());

        transcript.does("Tomás", "presses \"Yes, gladly\".");
        tomas.press(mentee, "Yes, gladly");
        transcript.reads("Tomás", tomas.awaitMessage("You said yes.").shown());
        transcript.does("Grace", "presses \"Yes, gladly\".");
        grace.press(mentor, "Yes, gladly");
        transcript.reads("Grace", grace.awaitMessage("You have both said yes").shown());
    }
}
