package ripple.playground;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Two people notice the same: the second hears of the first, seconds after saving, and they go on together. */
final class TourOfLikeness extends Chapter {
    private static final String FIRST = "Relatives stand in the corridor for hours, there is no chair";
    private static final String AGAIN = "No chair in the corridor, relatives stand there for hours";

    private static final Duration ANSWERS = Duration.ofSeconds(6);

    private int first = 1;

    TourOfLikeness(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Another idea of Amara's is welcomed", this::welcomed),
                new Scene("Priya notices the same, and joins", this::alike),
                new Scene("Dr Chen looks for ideas by words", this::find));
    }

    private void welcomed() {
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        transcript.does("Amara", "types /idea " + FIRST + ".");
        amara.command("/idea", FIRST);
        first = numberIn(amara.awaitMessage(SAVED));
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.GENERAL);
        Said shown = show(nadia, "Nadia", first);
        transcript.does("Nadia", "presses \"Welcome\".");
        nadia.press(shown, "Welcome");
        Said told = amara.inDirect().awaitMessage("welcomed your idea " + first);
        transcript.reads("Amara", told.shown());
    }

    private void alike() {
        Seat priya = seat(MadeUpHospital.PHYSIOTHERAPIST, MadeUpHospital.WARD);
        transcript.does("Priya", "types /idea " + AGAIN + ".");
        priya.command("/idea", AGAIN);
        int second = numberIn(priya.awaitMessage(SAVED));
        Seat direct = priya.inDirect();
        Said alike = direct.awaitMessage("looks like your idea " + second);
        transcript.reads("Priya", alike.shown());
        transcript.expect("she sees the welcomed idea", alike.words().contains(FIRST));
        transcript.expect(
                "nobody else is told of hers",
                seat(MadeUpHospital.NURSE, MadeUpHospital.WARD).inDirect().messages().stream()
                        .noneMatch(each -> each.words().contains(AGAIN)));

        transcript.does("Priya", "presses \"Look\", closes the window, and presses \"Join it\".");
        opened(direct, () -> direct.press(alike, "Look")).close();
        direct.press(alike, "Join it");
        Said joined = direct.awaitMessage("is now a part of idea " + first);
        transcript.reads("Priya", joined.shown());
        transcript.expect("she can join only once", !joined.buttons().contains("Join it"));
        Seat amara = playground.as(MadeUpHospital.NURSE).inDirect();
        transcript.reads(
                "Amara",
                amara.awaitMessage("became a part of your idea " + first).shown());
    }

    private void find() {
        Seat liwei = seat(MadeUpHospital.DOCTOR, MadeUpHospital.WARD);
        transcript.does("Dr Chen", "types /idea find chairs corridor.");
        liwei.command("/idea", "find chairs corridor");
        Said found = liwei.awaitMessage("Ideas with all these words");
        transcript.reads("Dr Chen", found.shown());
        transcript.expect("he finds the welcomed idea", found.words().contains(FIRST));
        transcript.expect("only he reads the answer", found.isEphemeral());
        liwei.command("/idea", "find somebody who sings for the children");
        Optional<Said> nothing = liwei.within(
                ANSWERS, () -> liwei.lastMessage().filter(each -> each.words().contains("I found no idea")));
        transcript.expect(
                "words that were meant as an idea are not lost",
                nothing.filter(each -> each.buttons().contains("Share it as an idea"))
                        .isPresent());
    }
}
