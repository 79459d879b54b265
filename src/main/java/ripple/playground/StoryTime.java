package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Person;

/** Moves the story on, for instance to the next working morning of a person. */
final class StoryTime {
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final ZoneId HOSPITAL = MadeUpHospital.ZONE;

    private final EmulatedSlack slack;
    private final TimeMachine timeMachine;

    StoryTime(EmulatedSlack slack, TimeMachine timeMachine) {
        this.slack = slack;
        this.timeMachine = timeMachine;
    }

    /** Gives the instant that was reached. */
    String move(JsonNode how) {
        ZoneId zone = slack.workspace()
                .person(how.path("as").asText())
                .map(Person::zone)
                .orElse(HOSPITAL);
        ZonedDateTime now = slack.workspace().now().atZone(zone);
        Instant reached =
                timeMachine.moveTo(target(how.path("move").asText(), now).toInstant());
        slack.timePassed();
        return reached.toString();
    }

    static ZonedDateTime target(String move, ZonedDateTime now) {
        return switch (move) {
            case "next-working-morning" -> nextWorkingMorning(now);
            case "plus-1-hour" -> now.plusHours(1);
            case "plus-1-day" -> now.plusDays(1);
            case "plus-1-week" -> now.plusWeeks(1);
            default -> throw new Acts.Unknown("The clock cannot be moved so.");
        };
    }

    private static ZonedDateTime nextWorkingMorning(ZonedDateTime now) {
        ZonedDateTime morning = now.with(MORNING);
        while (!morning.isAfter(now) || isWeekend(morning)) {
            morning = morning.plusDays(1);
        }
        return morning;
    }

    private static boolean isWeekend(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
