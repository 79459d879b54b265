package ripple.playground;

import java.util.List;

/** Words that may point at a patient, and people who cannot take part. */
final class TourOfCare extends Chapter {

    TourOfCare(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Grace writes a record number by mistake", this::blocked),
                new Scene("Emyr is asked about a name", this::asked),
                new Scene("A guest, and somebody who has left", this::outsiders));
    }

    private void blocked() {
        Seat grace = seat(MadeUpHospital.CLERK, MadeUpHospital.WARD);
        transcript.does("Grace", "types /idea with a record number in it.");
        OpenForm form = opened(
                grace, () -> grace.command("/idea", "The bed of MRN 48213377 stood in the corridor for two hours"));
        transcript.reads("Grace", form.shown());
        transcript.expect("her words are in the form", form.text(NOTICED).contains("corridor"));
        transcript.does("Grace", "saves it as it is.");
        form.send();
        OpenForm open = refused(grace);
        transcript.expect(
                "it stays open, with a sentence at the field", open.errors().size() == 1);
        transcript.does("Grace", "takes the number out and saves.");
        saved(grace, open.type(NOTICED, "A bed stood in the corridor for two hours"));
        Said saved = grace.inDirect().awaitMessage(SAVED);
        transcript.expect("it is saved without the number", !saved.words().contains("48213377"));
    }

    private void asked() {
        Seat emyr = seat(MadeUpHospital.TELE_NURSE, MadeUpHospital.IMPROVEMENT);
        transcript.does("Emyr", "tells an idea that has what may be a patient's name in it.");
        opened(emyr, () -> emyr.command("/idea", ""))
                .type(NOTICED, "The patient Mr Oldcastle could not reach the bell at night")
                .send();
        OpenForm question = emyr.awaitForm("Is this a patient's");
        transcript.reads("Emyr", question.shown());
        transcript.expect("nothing is kept before he answers", confirmations(emyr.inDirect()) == 0);
        transcript.does("Emyr", "changes the words and saves.");
        saved(
                emyr,
                question.type(NOTICED, "Somebody could not reach the bell at night")
                        .choose("Is this a patient's name or date?", "Let me change it"));
        Said saved = emyr.inDirect().awaitMessage(SAVED);
        transcript.expect("it is saved without the name", !saved.words().contains("Oldcastle"));
    }

    private void outsiders() {
        Seat samir = seat(MadeUpHospital.GUEST, MadeUpHospital.WARD);
        transcript.does("Samir", "is a guest and types /idea help, so that Ripple gets to know him.");
        samir.command("/idea", "help");
        Said refusal = samir.await("a kind refusal", () -> {
            samir.command("/idea", "list");
            return samir.lastMessage().filter(each -> each.words().contains("guest"));
        });
        transcript.reads("Samir", refusal.shown());
        transcript.expect("only he sees it", refusal.isEphemeral());

        Outcome closed = seat(MadeUpHospital.DEACTIVATED, MadeUpHospital.WARD).command("/idea", "hello");
        transcript.expect("Jonah's account is closed", !closed.ok());
    }
}
