package ripple.slack.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.DueTable;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.nudge.HoursService;
import ripple.nudge.SnoozeService;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.slack.act.Answer;
import ripple.slack.act.FormAnswer;
import ripple.slack.care.CareScreen;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;

/** Saying when one may be written to, in Slack. It is Monday, November 23, 2026. */
class ClockFeatureTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T14:12:00Z"), ZoneOffset.UTC);

    @OnBothDatabases
    void hoursNightsAndAbsenceAreKept(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author nurse = desk.member();
        CareScreen screen = screen(desk, nurse);

        screen.press(ClockNames.HOURS, "");
        assertThat(screen.last().getCallbackId()).isEqualTo(ClockNames.HOURS);
        FormAnswer answer = screen.sendOff(form(
                Set.of("6", "7"),
                Map.of("from", "22:00", "to", "06:00", "night-from", "20:00", "night-to", "07:00"),
                Map.of("nights-last", "2026-12-01", "away-first", "2026-12-24", "away-last", "2027-01-02")));

        assertThat(answer).as("no message tells it, so the window does").isInstanceOf(FormAnswer.Show.class);
        assertThat(IdeaScreen.text(((FormAnswer.Show) answer).view()))
                .contains("Saved. Your hours: Sat, Sun, 10:00 PM to 6:00 AM, Eastern Time."
                        + " On nights until Tue, Dec 1: 8:00 PM to 7:00 AM. Away from Thu, Dec 24 until Sat, Jan 2.");
        Availability kept = availability(desk, nurse);
        assertThat(kept.week().days()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(kept.week().hours().from()).isEqualTo(LocalTime.of(22, 0));
        assertThat(kept.nights()).map(Availability.Nights::first).contains(LocalDate.of(2026, 11, 23));
        assertThat(kept.away()).map(Availability.Away::last).contains(LocalDate.of(2027, 1, 2));
    }

    @OnBothDatabases
    void whatCannotBeIsSaidBesideItsField(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author nurse = desk.member();
        CareScreen screen = screen(desk, nurse);

        FormAnswer answer = screen.sendOff(form(
                Set.of(),
                Map.of("from", "08:00", "to", "08:00"),
                Map.of("nights-last", "2026-11-01", "away-first", "2026-12-24", "away-last", "2026-12-02")));

        assertThat(answer).isInstanceOf(FormAnswer.Problems.class);
        assertThat(((FormAnswer.Problems) answer).sentences())
                .containsOnlyKeys("days", "to", "night-to", "nights-last", "away-last");
        assertThat(availability(desk, nurse)).isEqualTo(Availability.USUAL);
    }

    @OnBothDatabases
    void anothersMessageCannotBePutOff(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author nurse = desk.member();
        CareScreen screen = screen(desk, nurse);

        screen.press(ClockNames.TOMORROW, "1");
        screen.press(ClockNames.NEXT_WEEK, "not ours");

        assertThat(screen.reply.said)
                .extracting(Answer::text)
                .containsExactly(
                        "I can no longer find that message, so nothing has changed.",
                        "I can no longer find that message, so nothing has changed.");
        assertThat(availability(desk, nurse)).isEqualTo(Availability.USUAL);
    }

    private static Availability availability(IdeaDesk desk, Author of) {
        return desk.database
                .transactions()
                .read(transaction -> desk.people.availability(transaction, of.program(), of.person()));
    }

    private static CareScreen screen(IdeaDesk desk, Author author) {
        AvailabilityService availability = new AvailabilityService(MONDAY);
        HoursService hours = new HoursService(desk.database.transactions(), desk.people, availability, MONDAY);
        SnoozeService snoozes =
                new SnoozeService(desk.database.transactions(), desk.people, availability, new DueTable(), MONDAY);
        return new CareScreen(
                desk,
                author,
                (views, home) -> new ClockFeature(hours, snoozes, new HoursWord(hours, views), home, views));
    }

    private static OpenView form(Set<String> days, Map<String, String> times, Map<String, String> dates) {
        Stream<Map.Entry<String, ViewState.Value>> chosen = Stream.concat(
                times.entrySet().stream().map(time -> Map.entry(time.getKey(), time(time.getValue()))),
                dates.entrySet().stream().map(date -> Map.entry(date.getKey(), date(date.getValue()))));
        Map<String, Map<String, ViewState.Value>> state = Stream.concat(
                        chosen, Stream.of(Map.entry("days", days(days))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Map.of("hours." + entry.getKey(), entry.getValue())));
        return new OpenView("V1", "h", ClockNames.HOURS, "", List.of(), state);
    }

    private static ViewState.Value time(String time) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedTime(time);
        return value;
    }

    private static ViewState.Value date(String date) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedDate(date);
        return value;
    }

    private static ViewState.Value days(Set<String> days) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOptions(days.stream()
                .map(day -> {
                    ViewState.SelectedOption option = new ViewState.SelectedOption();
                    option.setValue(day);
                    return option;
                })
                .toList());
        return value;
    }
}
