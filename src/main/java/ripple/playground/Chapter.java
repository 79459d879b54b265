package ripple.playground;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the tour, scene by scene, and what all of them share: the seats, opening forms, how a saved idea is recognized. */
abstract class Chapter {
    static final String NOTICED = "What did you notice?";
    static final String MIGHT_HELP = "What might help?";
    static final String SAVED = "Saved as idea";

    private static final Pattern NUMBER = Pattern.compile(SAVED + " (\\d+)");
    private static final Duration FORM_OPENS = Duration.ofSeconds(6);

    final PlaygroundClient playground;
    final Transcript transcript;

    Chapter(PlaygroundClient playground, Transcript transcript) {
        this.playground = playground;
        this.transcript = transcript;
    }

    /** What is told, in its order; a later scene may build on an earlier one. */
    abstract List<Scene> scenes();

    /** Something that happens, under a title. */
    record Scene(String title, Runnable deed) {}

    /** Moves the clock on, and says what time it is. */
    final void timeGoesBy(String move) {
        transcript.time(playground.move(move));
    }

    final Seat seat(String person, String conversation) {
        return playground.as(person).in(conversation);
    }

    /** The form that opens by an act; who sees none tries once more, as people do. */
    final OpenForm opened(Seat seat, Runnable act) {
        act.run();
        Optional<OpenForm> form = seat.within(FORM_OPENS, seat::form);
        if (form.isEmpty()) {
            transcript.does("No form", "opened in time; once more.");
            act.run();
        }
        return seat.await("a form", seat::form);
    }

    /** Waits for the sentence at a field, and gives the form with it. */
    final OpenForm refused(Seat seat) {
        return seat.await(
                "a sentence at a field",
                () -> seat.form().filter(each -> !each.errors().isEmpty()));
    }

    /** Saves a form; who is asked to try once more does so, as people do. */
    final void saved(Seat seat, OpenForm form) {
        form.send();
        for (int again = 0; again < 8; again++) {
            Optional<OpenForm> busy = seat.form().filter(each -> each.id().equals(form.id()) && isBusy(each));
            busy.ifPresent(OpenForm::send);
        }
        seat.awaitClosedForm();
    }

    private static boolean isBusy(OpenForm form) {
        return !form.trouble().isEmpty()
                || form.errors().values().stream().anyMatch(each -> each.contains("once more"));
    }

    /** What is read from these words on. */
    static String from(String read, String words) {
        return read.substring(Math.max(0, read.indexOf(words)));
    }

    /** The number of the idea that a message says was saved. */
    static int numberIn(Said message) {
        Matcher saved = NUMBER.matcher(message.words());
        if (!saved.find()) {
            throw new IllegalStateException("no saved idea in this message");
        }
        return Integer.parseInt(saved.group(1));
    }

    static long confirmations(Seat direct) {
        return direct.messages().stream()
                .filter(each -> each.words().contains(SAVED))
                .count();
    }

    /** What Ripple answered to words written to it; it writes of other things as well. */
    static long answers(Seat direct) {
        return direct.messages().stream()
                .filter(each -> each.author().equals(MadeUpHospital.RIPPLE)
                        && each.words().contains("Thank you for writing."))
                .count();
    }

    /** Types an idea's number after the command and gives what is shown. */
    final Said show(Seat seat, String who, int number) {
        transcript.does(who, "types /idea " + number + ".");
        seat.command("/idea", Integer.toString(number));
        return seat.await(
                "idea " + number,
                () -> seat.lastMessage()
                        .filter(each ->
                                each.isEphemeral() && each.words().matches("(?s).*\\b[Ii]dea " + number + "\\b.*")));
    }
}
