package ripple.playground;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mentorship goes on, week by week: one tap of the mentor, a few lines of the mentee, and after four steady weeks Ripple asks less often. */
final class TourOfWeeks extends Chapter {
    private static final String QUESTION = "Your mentees this week.";
    private static final String ON_TRACK = "On track";
    private static final String NEXT_STEP = "Ask the porters for two chairs";
    private static final String OFFER = "Four steady weeks with Amara Osei.";
    private static final int DAYS_BEFORE_THE_FIRST = 4;
    private static final int STEADY_WEEKS = 4;
    private static final int WEEKS = 6;

    TourOfWeeks(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("The first weeks of Amara and Dr Chen", this::begin),
                new Scene("Four steady weeks, up to the sixth", this::steady));
    }

    /** The first two weeks: a good one with words about it, and one that is stuck. */
    private void begin() {
        begunDays();
        Seat liwei = playground.as(MadeUpHospital.DOCTOR).inDirect();
        until(DayOfWeek.TUESDAY);
        Said first = question(liwei);
        transcript.reads("Dr Chen", first.shown());
        transcript.does("Dr Chen", "presses \"On track\", and \"45 min\" for the time they met.");
        liwei.press(first, ON_TRACK);
        liwei.press(changed(liwei, first, "✓ On track"), "45 min");
        changed(liwei, first, "Met for 45 min.");

        until(DayOfWeek.THURSDAY);
        checkIn(playground.as(MadeUpHospital.NURSE).inDirect());

        until(DayOfWeek.TUESDAY);
        Said second = question(liwei);
        transcript.reads("Dr Chen", second.shown());
        transcript.expect(
                "what Amara wrote stands beside the question", second.words().contains(NEXT_STEP));
        transcript.does("Dr Chen", "presses \"Stuck\", and \"No time\".");
        liwei.press(second, "Stuck");
        liwei.press(changed(liwei, second, "What stands in the way?"), "No time");
        Said busy = changed(liwei, second, "Busy weeks come to everybody.");
        transcript.reads("Dr Chen", from(busy.shown(), "Busy weeks come to everybody."));
    }

    private void checkIn(Seat amara) {
        Said asked = amara.awaitMessage("A short check-in for you and");
        transcript.reads("Amara", asked.shown());
        transcript.does("Amara", "presses \"Check in\" and writes a few lines.");
        opened(amara, () -> amara.press(asked, "Check in"))
                .type("What moved?", "Two nurses want to try it")
                .type("What is your next small step?", NEXT_STEP)
                .choose("How confident are you that you will take it, from 0 to 10?", "6")
                .send();
        amara.awaitForm("Saved.").close();
    }

    /** Four more weeks, all on track, up to the sixth. */
    private void steady() {
        Seat liwei = playground.as(MadeUpHospital.DOCTOR).inDirect();
        Said last = onTrack(liwei);
        for (int week = 1; week < STEADY_WEEKS; week++) {
            transcript.expect("nobody is asked to slow down yet", !last.words().contains(OFFER));
            last = onTrack(liwei);
        }
        transcript.reads("Dr Chen", from(last.shown(), OFFER));
        transcript.expect(
                "after four steady weeks there is an offer", last.words().contains(OFFER));
        transcript.does("Dr Chen", "presses \"45 min\" and \"Yes, every two weeks\".");
        liwei.press(last, "45 min");
        liwei.press(changed(liwei, last, "Met for 45 min."), "Yes, every two weeks");
        Said slower = changed(liwei, last, "every two weeks now");
        transcript.reads("Dr Chen", from(slower.shown(), "I ask about Amara Osei"));
        transcript.expect("it was one message a week, six in six weeks", questions(liwei) == WEEKS);

        transcript.does("Dr Chen", "opens the Home tab in the sixth week.");
        liwei.openHome();
        String home = liwei.await(
                "the sixth week's time in the Home",
                () -> Optional.of(liwei.home()).filter(words -> words.contains("45 min")));
        transcript.reads("Dr Chen", from(liwei.shownHome(), "Your mentorships"));
        transcript.expect("their mentorship stands there", home.contains("Amara Osei"));
    }

    private Said onTrack(Seat liwei) {
        timeGoesBy("plus-1-week");
        Said asked = question(liwei);
        transcript.does("Dr Chen", "presses \"On track\".");
        liwei.press(asked, ON_TRACK);
        return changed(liwei, asked, "✓ On track");
    }

    /** They are left in peace in their first days; late in the morning everybody has been asked who is asked that day. */
    private void begunDays() {
        transcript.does("Nobody", "is asked in the first days.");
        playground.move("next-working-morning");
        for (int hour = 0; hour < 3; hour++) {
            playground.move("plus-1-hour");
        }
        for (int day = 0; day < DAYS_BEFORE_THE_FIRST; day++) {
            playground.move("plus-1-day");
        }
    }

    private void until(DayOfWeek day) {
        String now;
        do {
            now = playground.move("plus-1-day");
        } while (Instant.parse(now).atZone(MadeUpHospital.ZONE).getDayOfWeek() != day);
        transcript.time(now);
    }

    private static long questions(Seat seat) {
        return seat.messages().stream()
                .filter(said -> said.words().contains(QUESTION))
                .count();
    }

    /** The newest question about mentees that has no answer yet. */
    private static Said question(Seat seat) {
        return seat.await(
                "an open question",
                () -> seat.messages().stream()
                        .filter(said -> said.words().contains(QUESTION))
                        .filter(said -> said.buttons().contains(ON_TRACK))
                        .filter(said -> said.buttons().stream().noneMatch(label -> label.startsWith("✓")))
                        .reduce((earlier, later) -> later));
    }

    /** The same message, once it says so. */
    private static Said changed(Seat seat, Said message, String words) {
        return seat.await(
                "the message to say \"" + words + "\"",
                () -> seat.messages().stream()
                        .filter(said -> said.ts().equals(message.ts()))
                        .filter(said ->
                                said.words().contains(words) || said.buttons().contains(words))
                        .findFirst());
    }
}
