package ripple.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import ripple.idea.IdeaWords;
import ripple.people.Person;
import ripple.texts.Texts;

/** The lines beside one mentee in the mentor's weekly message. */
final class MentorCardLines {

    private final Texts texts;

    MentorCardLines(Texts texts) {
        this.texts = texts;
    }

    /** "Idea 42 · welcomed · last met 12 days ago". */
    String beside(MentorCard card, Instant now, ZoneId zone) {
        return card.idea().map(IdeaWords::name).orElseGet(() -> texts.say(CheckInText.NO_IDEA)) + " · "
                + card.lastMet().map(at -> lastMet(at, now, zone)).orElseGet(() -> texts.say(CheckInText.NOT_MET));
    }

    private String lastMet(Instant at, Instant now, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(
                at.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
        if (days <= 0) {
            return texts.say(CheckInText.MET_TODAY);
        }
        return days == 1
                ? texts.say(CheckInText.MET_YESTERDAY)
                : texts.say(CheckInText.MET_BEFORE, Map.of("days", Long.toString(days)));
    }

    String standsIn(Person mentor) {
        return texts.say(CheckInText.STANDS_IN, Map.of("mentor", mentor.displayName()));
    }

    /** Above what the mentee wrote last. */
    String wrote(MentorCard card, CheckIn checkIn) {
        return texts.say(
                checkIn.late() ? CheckInText.WROTE_LATE : CheckInText.WROTE,
                Map.of("mentee", card.mentee().displayName(), "week", CheckInWords.week(checkIn.occurrence())));
    }

    /** Whether they may be asked about less often. */
    String offer(MentorCard card) {
        return texts.say(CheckInText.STEADY, Map.of("mentee", card.mentee().displayName()));
    }
}
