package ripple.playground;

import java.util.List;
import java.util.Optional;

/** Ideas are answered: one is welcomed, one becomes part of it, one is not for now; everybody hears what is theirs. */
final class TourOfAnswers extends Chapter {
    private int frames = 1;

    TourOfAnswers(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Nadia welcomes an idea", this::welcome),
                new Scene("Priya sees it too", this::seeThisToo),
                new Scene("Two ideas become one", this::merge),
                new Scene("Amara is asked before her idea is posted", this::post),
                new Scene("Not now, and why", this::notNow));
    }

    private void welcome() {
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        frames = share(amara, "Amara", "The walking frames all stand on another floor");
        Seat priya = seat(MadeUpHospital.PHYSIOTHERAPIST, MadeUpHospital.WARD);
        transcript.expect(
                "Priya cannot read it yet", show(priya, "Priya", frames).words().contains("I can find no idea"));

        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.does("Nadia", "opens her Home tab, where everything stands that waits for an answer.");
        String home = homeWith(nadia, "Shared by Amara Osei");
        transcript.reads("Nadia", from(nadia.shownHome(), "Waiting for an answer"));
        transcript.expect("it says by when an answer is due", home.contains("answer by"));
        Said waiting = show(nadia, "Nadia", frames);
        transcript.expect("she knows who shared it", waiting.words().contains("Shared by Amara Osei"));
        transcript.does("Nadia", "presses \"Welcome\".");
        nadia.press(waiting, "Welcome");
        nadia.awaitMessage("Idea " + frames + " is welcomed.");
        transcript.reads(
                "Amara",
                amara.inDirect()
                        .awaitMessage("welcomed your idea " + frames + ".")
                        .shown());
    }

    private void seeThisToo() {
        Seat priya = seat(MadeUpHospital.PHYSIOTHERAPIST, MadeUpHospital.WARD);
        Said shown = show(priya, "Priya", frames);
        transcript.reads("Priya", shown.shown());
        transcript.expect("she does not read whose idea it is", !shown.words().contains("Amara Osei"));
        transcript.does("Priya", "presses \"I see this too\".");
        priya.press(shown, "I see this too");
        priya.awaitMessage("You see this too.");
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        transcript.expect(
                "Amara reads how many, and not who",
                show(amara, "Amara", frames).words().contains("One colleague sees this too."));
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        transcript.expect(
                "Nadia, who answers ideas, reads who",
                show(nadia, "Nadia", frames).words().contains("Priya Nair sees this too."));
    }

    private void merge() {
        Seat tomas = seat(MadeUpHospital.PHARMACIST, MadeUpHospital.GENERAL);
        int same = share(tomas, "Tomás", "Nobody finds a walking frame at night");
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        Said waiting = show(nadia, "Nadia", same);
        transcript.does("Nadia", "presses \"Merge…\" and types the number of Amara's idea.");
        OpenForm which = opened(nadia, () -> nadia.press(waiting, "Merge…"));
        which.type("number", Integer.toString(frames)).send();
        OpenForm both = nadia.awaitForm("Idea " + same + " becomes part of idea " + frames + ".");
        transcript.reads("Nadia", both.shown());
        transcript.does("Nadia", "looks at both and presses \"Merge\".");
        both.send();
        nadia.awaitForm("Idea " + same + " is part of idea " + frames + " now.").close();
        transcript.reads(
                "Tomás",
                tomas.inDirect()
                        .awaitMessage("made your idea " + same + " a part")
                        .shown());
        Said together = show(tomas, "Tomás", frames);
        transcript.expect(
                "both are its authors now", together.words().contains("Shared by Amara Osei and Tomás Rivera"));
    }

    private void post() {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        Said shown = show(nadia, "Nadia", frames);
        transcript.does("Nadia", "presses \"Offer to post it\".");
        nadia.press(shown, "Offer to post it");
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.IMPROVEMENT);
        Said question = amara.inDirect().awaitMessage("May I post your idea " + frames);
        transcript.reads("Amara", question.shown());
        transcript.does("Amara", "presses \"Yes, post it\".");
        amara.inDirect().press(question, "Yes, post it");
        Said post = amara.awaitMessage("An idea that was welcomed:");
        transcript.reads("Everybody in #improvement", post.shown());
        transcript.expect("no name stands there", !post.words().contains("Amara"));
    }

    private void notNow() {
        Seat priya = seat(MadeUpHospital.PHYSIOTHERAPIST, MadeUpHospital.WARD);
        int gym = share(priya, "Priya", "A gym of our own on the ward");
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        Said waiting = show(nadia, "Nadia", gym);
        transcript.does("Nadia", "presses \"Not now, because…\" and chooses words to start from.");
        OpenForm form = opened(nadia, () -> nadia.press(waiting, "Not now, because…"));
        form.chooseNow("start", "0");
        OpenForm begun = nadia.await(
                "words to start from",
                () -> nadia.form().filter(open -> open.text("Why not now?").startsWith("Thank you")));
        transcript.does("Nadia", "makes them her own, and sends them.");
        begun.type("Why not now?", "Thank you, Priya. The ward is rebuilt in spring; let us look again then.")
                .send();
        nadia.awaitForm("Your answer to idea " + gym + " is on its way").close();
        transcript.does("Priya", "is in Chicago, an hour behind: such a message comes in her own hours.");
        timeGoesBy("plus-1-hour");
        transcript.reads(
                "Priya",
                priya.inDirect()
                        .awaitMessage("answered your idea " + gym + ": not now.")
                        .shown());
    }

    private int share(Seat seat, String who, String words) {
        transcript.does(who, "types /idea " + words + ".");
        long before = confirmations(seat);
        seat.command("/idea", words);
        return numberIn(seat.await(
                "a confirmation",
                () -> confirmations(seat) > before
                        ? seat.messages().stream()
                                .filter(each -> each.words().contains(SAVED))
                                .reduce((earlier, later) -> later)
                        : Optional.empty()));
    }

    private static String homeWith(Seat seat, String words) {
        seat.openHome();
        return seat.await(
                "\"" + words + "\" in the Home", () -> Optional.of(seat.home()).filter(home -> home.contains(words)));
    }
}
