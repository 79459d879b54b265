package ripple.playground;

import java.util.List;

/** Four ways to tell an idea. */
final class TourOfTelling extends Chapter {

    TourOfTelling(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Amara tells an idea in the form", this::inTheForm),
                new Scene("Dr Chen is in a hurry: one line is enough", this::inOneLine),
                new Scene("Priya turns a message into an idea", this::fromAMessage),
                new Scene("Tomás chooses the shortcut, and safety", this::fromAnywhere));
    }

    private void inTheForm() {
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        transcript.does("Amara", "types /idea in #ward-4-east.");
        OpenForm form = opened(amara, () -> amara.command("/idea", ""));
        transcript.reads("Amara", form.shown());
        transcript.expect(
                "the way to report harm stands on the form", form.words().contains("harmed"));

        transcript.does("Amara", "saves the empty form.");
        form.send();
        OpenForm open = refused(amara);
        transcript.expect(
                "it stays open, with a sentence at the field", open.errors().size() == 1);

        transcript.does("Amara", "fills it in and saves.");
        saved(
                amara,
                open.type(NOTICED, "People going home ask me twice when to take which tablet.")
                        .type(MIGHT_HELP, "One page with pictures, in their own language.")
                        .type("Where?", "Ward 4 East")
                        .choose("Whom does it touch?", "understanding"));
        Said saved = amara.inDirect().awaitMessage(SAVED);
        transcript.reads("Amara", saved.shown());
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        transcript.expect(
                "only Amara is told",
                liwei.messages().stream().noneMatch(each -> each.words().contains(SAVED)));
    }

    private void inOneLine() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        transcript.does("Dr Chen", "types /idea followed by a sentence.");
        liwei.command("/idea", "The lift smells & nobody <knows> why");
        Said saved = liwei.awaitMessage(SAVED);
        transcript.reads("Dr Chen", saved.shown());
        transcript.expect("only he sees it", saved.isEphemeral());
        transcript.expect("details can be added", saved.buttons().contains("Add details"));
    }

    private void fromAMessage() {
        Seat priya = seat(MadeUpHospital.PHYSIOTHERAPIST, MadeUpHospital.WARD);
        Said message = priya.awaitMessage("eleven pages");
        transcript.does("Priya", "chooses \"Turn into an idea\" on Amara's message.");
        OpenForm form = opened(priya, () -> priya.messageShortcut("idea.from-message", message));
        transcript.expect(
                "the form has the words of the message", form.text(NOTICED).contains("eleven pages"));
        saved(priya, form.type(MIGHT_HELP, "One page with pictures.").choose("Who raised it?", "colleague"));
        transcript.reads("Priya", priya.inDirect().awaitMessage(SAVED).shown());
    }

    private void fromAnywhere() {
        Seat tomas = seat(MadeUpHospital.PHARMACIST, MadeUpHospital.PHARMACY);
        transcript.does("Tomás", "chooses the shortcut \"Share an idea\".");
        OpenForm form = opened(tomas, () -> tomas.globalShortcut("idea.share"));
        transcript.does("Tomás", "writes, and chooses safety.");
        form.type(NOTICED, "Two syrups have nearly the same label. 😳").chooseNow("Whom does it touch?", "safety");
        OpenForm changed = tomas.awaitForm("You chose safety");
        transcript.expect(
                "the way to report harm is said again", changed.words().split("harmed", -1).length > 2);
        transcript.expect("his words are still there", changed.text(NOTICED).contains("syrups"));
        saved(tomas, changed);
        transcript.reads("Tomás", tomas.inDirect().awaitMessage(SAVED).shown());
    }
}
