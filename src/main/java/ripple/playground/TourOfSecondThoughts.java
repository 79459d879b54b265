package ripple.playground;

import java.util.Optional;

/** Looking at one's ideas, changing them, taking them back, and asking for help. */
final class TourOfSecondThoughts extends TourScene {
    private int amarasIdea = 1;

    TourOfSecondThoughts(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    void edit() {
        Seat amara = playground.as(MadeUpHospital.NURSE).inDirect();
        Said saved = amara.awaitMessage(SAVED);
        transcript.does("Amara", "presses \"Add details\" under the confirmation.");
        OpenForm form = opened(amara, () -> amara.press(saved, "Add details"));
        transcript.expect("her words are in the form", form.text(NOTICED).contains("tablet"));
        saved(amara, form.type(MIGHT_HELP, "One page with pictures, and a number to call."));
        amarasIdea = numberIn(saved);
        Said shown = show(amara, "Amara", amarasIdea);
        transcript.reads("Amara", shown.words());
        transcript.expect("the new words are there", shown.words().contains("a number to call"));
        transcript.expect("it is marked as edited", shown.words().contains("edited"));
    }

    void withdraw() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        Said shown = show(liwei, "Li Wei", numberIn(liwei.awaitMessage(SAVED)));
        transcript.expect("his words are shown as he typed them", shown.words().contains("smells & nobody <knows>"));
        transcript.does("Li Wei", "presses \"Withdraw\" and confirms.");
        liwei.press(shown, "Withdraw");
        Said after = liwei.awaitMessage("withdrew");
        transcript.reads("Li Wei", after.words());
        transcript.expect("it cannot be changed any more", !after.buttons().contains("Edit"));
    }

    void lookUp() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        Said foreign = show(liwei, "Li Wei", amarasIdea);
        Said unknown = show(liwei, "Li Wei", 4711);
        transcript.reads("Li Wei", foreign.words());
        transcript.expect(
                "somebody else's idea reads like one that is not there",
                foreign.words().replace(Integer.toString(amarasIdea), "4711").equals(unknown.words()));
        transcript.does("Li Wei", "types /idea list.");
        liwei.command("/idea", "list");
        Said list = liwei.awaitMessage("My ideas");
        transcript.reads("Li Wei", list.words());
        transcript.expect("his list has his idea", list.words().contains("withdrawn"));
        transcript.expect("and not Amara's", !list.words().contains("tablet"));
    }

    void home() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "opens the Home tab for the first time.");
        String empty = homeWith(nadia, "/idea");
        transcript.reads("Nadia", empty);
        transcript.expect("it says that there is nothing yet", empty.contains("no ideas"));

        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.GENERAL);
        transcript.does("Amara", "opens hers.");
        String home = homeWith(amara, "tablet");
        transcript.reads("Amara", home);
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

    void help() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "types /idea help.");
        nadia.command("/idea", "help");
        Said help = nadia.awaitMessage("/idea list");
        transcript.reads("Nadia", help.words());

        Seat direct = nadia.inDirect();
        transcript.does("Nadia", "writes \"hello\" to Ripple.");
        direct.say("hello");
        Said reply = direct.await(
                "an answer",
                () -> direct.lastMessage().filter(each -> each.author().equals(MadeUpHospital.RIPPLE)));
        transcript.reads("Nadia", reply.words());
        transcript.expect("Ripple says what it can do", reply.buttons().contains("Share an idea"));
    }
}
