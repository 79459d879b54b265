package ripple.playground;

import java.util.List;
import java.util.Optional;

/** Looking at one's ideas, changing them, taking them back, and asking for help. */
final class TourOfSecondThoughts extends Chapter {
    private int amarasIdea = 1;

    TourOfSecondThoughts(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Amara adds details", this::edit),
                new Scene("Dr Chen withdraws his idea", this::withdraw),
                new Scene("Everybody sees their own, and nobody else's", this::lookUp),
                new Scene("The Home tab", this::home),
                new Scene("Help, and a message to Ripple", this::help));
    }

    private void edit() {
        Seat amara = playground.as(MadeUpHospital.NURSE).inDirect();
        Said saved = amara.awaitMessage(SAVED);
        transcript.does("Amara", "presses \"Add details\" under the confirmation.");
        OpenForm form = opened(amara, () -> amara.press(saved, "Add details"));
        transcript.expect("her words are in the form", form.text(NOTICED).contains("tablet"));
        saved(amara, form.type(MIGHT_HELP, "One page with pictures, and a number to call."));
        amarasIdea = numberIn(saved);
        Said shown = show(amara, "Amara", amarasIdea);
        transcript.reads("Amara", shown.shown());
        transcript.expect("the new words are there", shown.words().contains("a number to call"));
        transcript.expect("it is marked as edited", shown.words().contains("edited"));
    }

    private void withdraw() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        Said shown = show(liwei, "Dr Chen", numberIn(liwei.awaitMessage(SAVED)));
        transcript.expect("his words are shown as he typed them", shown.words().contains("smells & nobody <knows>"));
        transcript.does("Dr Chen", "presses \"Withdraw\" and confirms.");
        liwei.press(shown, "Withdraw");
        Said after = liwei.awaitMessage("withdrew");
        transcript.reads("Dr Chen", after.shown());
        transcript.expect("it cannot be changed any more", !after.buttons().contains("Edit"));
    }

    private void lookUp() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        Said foreign = show(liwei, "Dr Chen", amarasIdea);
        Said unknown = show(liwei, "Dr Chen", 4711);
        transcript.reads("Dr Chen", foreign.shown());
        transcript.expect(
                "somebody else's idea reads like one that is not there",
                foreign.words().replace(Integer.toString(amarasIdea), "4711").equals(unknown.words()));
        transcript.does("Dr Chen", "types /idea list.");
        liwei.command("/idea", "list");
        Said list = liwei.awaitMessage("My ideas");
        transcript.reads("Dr Chen", list.shown());
        transcript.expect("his list has his idea", list.words().contains("withdrawn"));
        transcript.expect("and not Amara's", !list.words().contains("tablet"));
    }

    private void home() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "opens the Home tab for the first time.");
        String empty = homeWith(nadia, "/idea");
        transcript.reads("Nadia", from(nadia.shownHome(), "My ideas"));
        transcript.expect("it says that there is nothing yet", empty.contains("no ideas"));

        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.GENERAL);
        transcript.does("Amara", "opens hers.");
        String home = homeWith(amara, "tablet");
        transcript.reads("Amara", from(amara.shownHome(), "My ideas"));
        transcript.expect("it says what happens next", home.contains("Waiting for an answer"));
        transcript.does("Amara", "presses \"Share an idea\" there, and closes the form again.");
        opened(amara, () -> amara.pressInHome("Share an idea")).close();
        transcript.expect("the form is closed", amara.form().isEmpty());
    }

    private static String homeWith(Seat seat, String words) {
        seat.openHome();
        return seat.await(
                "\"" + words + "\" in the Home", () -> Optional.of(seat.home()).filter(home -> home.contains(words)));
    }

    private void help() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "types /idea help.");
        nadia.command("/idea", "help");
        Said help = nadia.awaitMessage("/idea list");
        transcript.reads("Nadia", help.shown());

        Seat direct = nadia.inDirect();
        transcript.does("Nadia", "writes \"hello\" to Ripple.");
        direct.say("hello");
        Said reply = direct.await(
                "an answer",
                () -> direct.lastMessage().filter(each -> each.author().equals(MadeUpHospital.RIPPLE)));
        transcript.reads("Nadia", reply.shown());
        transcript.expect("Ripple says what it can do", reply.buttons().contains("Share an idea"));
    }
}
