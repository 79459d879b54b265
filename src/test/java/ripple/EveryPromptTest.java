package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.mentoring.PairMoment;
import ripple.nudge.Prompt;
import ripple.outbox.Kind;
import ripple.people.Availability;
import ripple.people.Hours;
import ripple.people.Week;

/**
 * The product's table of message kinds, for each prompt of the application in each situation: what becomes of it, tick by tick. The first
 * number is the tick, beginning with 0.
 */
class EveryPromptTest {

    /** Said by the same class as another one, or of no use after its week; the tests of nudges tell those. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("round-reminder", "triage-week");

    private static final String OVER_THE_CAP = "over the cap";
    private static final String AWAY = "away";
    private static final String ON_THE_WEEKEND = "on the weekend";
    private static final String LATER_IN_THE_WEEK = "with hours later in the week";
    private static final String UNDISTURBED = "undisturbed";

    private static final Map<String, Map<String, String>> OTHERWISE = Map.of(
            ON_THE_WEEKEND,
            // of use in its own week only
            Map.of("lead-digest", "0 quiet-hours"),
            LATER_IN_THE_WEEK,
            ofPairs("0 quiet-hours, 2 sent"),
            OVER_THE_CAP,
            ofPairs("0 capped, 2 sent"),
            AWAY,
            // the other of the two is away as well: it comes when they are back
            Map.of(PairMoment.AGREEMENT.prompt(), "0 away, 2 sent", PairMoment.QUIET.prompt(), "0 away, 2 sent"));

    /** What reminds of a pair is of use for a week, so that a week without room only puts it off. */
    private static Map<String, String> ofPairs(String fate) {
        return Arrays.stream(PairMoment.values()).collect(Collectors.toMap(PairMoment::prompt, moment -> fate));
    }

    /** What becomes of each kind. */
    private record Fates(String request, String checkIn, String reminder, String feedback, String reflection) {
        static Fates same(String all) {
            return new Fates(all, all, all, all, all);
        }

        String of(Kind kind) {
            return switch (kind) {
                case REQUEST -> request;
                case CHECK_IN -> checkIn;
                case REMINDER -> reminder;
                case FEEDBACK -> feedback;
                case REFLECTION -> reflection;
                default -> throw new IllegalArgumentException("No prompt is of this kind: " + kind);
            };
        }
    }

    /** One column of the table. December 1, 2026 is a Tuesday. */
    private record Situation(String name, String due, Consumer<PromptWorld> begins, Fates fates, List<String> ticks) {

        static Situation of(String name, String due, Consumer<PromptWorld> begins, Fates fates, String... ticks) {
            return new Situation(name, due, begins, fates, List.of(ticks));
        }

        String fate(Prompt prompt) {
            return Optional.ofNullable(OTHERWISE.getOrDefault(name, Map.of()).get(prompt.name()))
                    .orElseGet(() -> fates.of(prompt.kind()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Situation> situations() {
        return List.of(
                Situation.of(
                        "in their hours", "2026-12-01T10:00", world -> {}, Fates.same("0 sent"), "2026-12-01T10:00:10"),
                Situation.of(
                        "before their hours",
                        "2026-12-01T06:00",
                        world -> {},
                        Fates.same("0 quiet-hours, 2 sent"),
                        "2026-12-01T06:00:10",
                        "2026-12-01T07:59:50",
                        "2026-12-01T08:00:10"),
                Situation.of(
                        ON_THE_WEEKEND,
                        "2026-12-05T10:00",
                        world -> {},
                        Fates.same("0 quiet-hours, 2 sent"),
                        "2026-12-05T10:00:10",
                        "2026-12-06T12:00",
                        "2026-12-07T08:00:10"),
                Situation.of(
                        LATER_IN_THE_WEEK,
                        "2026-11-30T09:00",
                        world -> world.change(
                                before -> before.with(new Week(Set.of(DayOfWeek.FRIDAY), Week.USUAL.hours()))),
                        new Fates(
                                "0 quiet-hours, 2 sent",
                                "0 quiet-hours, 1 stale",
                                "0 quiet-hours",
                                "0 quiet-hours, 2 sent",
                                "0 quiet-hours, 2 sent"),
                        "2026-11-30T09:00:10",
                        "2026-12-02T09:00:10",
                        "2026-12-04T08:00:10"),
                Situation.of(
                        "on a holiday",
                        "2026-12-03T10:00",
                        world -> world.holiday("2026-12-03"),
                        Fates.same("0 quiet-hours, 2 sent"),
                        "2026-12-03T10:00:10",
                        "2026-12-03T17:00",
                        "2026-12-04T08:00:10"),
                Situation.of(
                        "on nights",
                        "2026-12-01T10:00",
                        world -> world.change(before -> before.onNights(Optional.of(new Availability.Nights(
                                LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4), Hours.USUAL_NIGHT)))),
                        Fates.same("0 quiet-hours, 2 sent"),
                        "2026-12-01T10:00:10",
                        "2026-12-01T19:59:50",
                        "2026-12-01T20:00:10"),
                Situation.of(
                        AWAY,
                        "2026-12-01T10:00",
                        world -> world.change(before -> before.goingAway(Optional.of(
                                new Availability.Away(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 11))))),
                        new Fates("0 away, 2 sent", "0 away, 1 stale", "0 away", "0 away, 2 sent", "0 away"),
                        "2026-12-01T10:00:10",
                        "2026-12-03T10:00:10",
                        "2026-12-14T08:00:10"),
                Situation.of(
                        UNDISTURBED,
                        "2026-12-01T10:00",
                        world -> world.undisturbed(true),
                        Fates.same("0 do-not-disturb, 2 sent"),
                        "2026-12-01T10:00:10",
                        "2026-12-01T10:10:00",
                        "2026-12-01T10:15:20"),
                Situation.of(
                        OVER_THE_CAP,
                        "2026-12-01T10:00",
                        world -> world.heardEnough("2026-W49"),
                        new Fates("0 sent", "0 capped, 1 stale", "0 capped", "0 next-week, 2 sent", "0 capped"),
                        "2026-12-01T10:00:10",
                        "2026-12-03T10:00:10",
                        "2026-12-07T08:00:10"),
                Situation.of(
                        "snoozed",
                        "2026-12-01T10:00",
                        world ->
                                world.change(before -> before.snoozed(Optional.of(PromptWorld.at("2026-12-03T08:00")))),
                        new Fates(
                                "0 sent",
                                "0 snoozed, 2 sent",
                                "0 snoozed, 2 sent",
                                "0 snoozed, 2 sent",
                                "0 snoozed, 2 sent"),
                        "2026-12-01T10:00:10",
                        "2026-12-02T12:00",
                        "2026-12-03T08:00:10"),
                Situation.of(
                        "snoozed for long",
                        "2026-12-01T10:00",
                        world ->
                                world.change(before -> before.snoozed(Optional.of(PromptWorld.at("2026-12-14T08:00")))),
                        new Fates("0 sent", "0 snoozed, 1 stale", "0 snoozed", "0 snoozed, 2 sent", "0 snoozed"),
                        "2026-12-01T10:00:10",
                        "2026-12-03T10:00:10",
                        "2026-12-14T08:00:10"),
                Situation.of(
                        "after a standstill",
                        "2026-12-01T10:00",
                        world -> {},
                        new Fates("0 sent", "0 stale", "0 stale", "0 sent", "0 stale"),
                        "2026-12-09T10:00:10"));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void eachPromptKeepsToTheRulesOfItsKind(Situation situation) {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            PromptWorld world = new PromptWorld(database);
            world.due(situation.due());
            situation.begins().accept(world);

            Map<String, String> fates = new LinkedHashMap<>();
            for (int number = 0; number < situation.ticks().size(); number++) {
                int tick = number;
                if (number > 0) {
                    world.undisturbed(tick == 1 && situation.name().equals(UNDISTURBED));
                }
                world.tickAt(situation.ticks().get(number))
                        .forEach((prompt, ending) ->
                                fates.merge(prompt, tick + " " + ending, (before, after) -> before + ", " + after));
            }

            assertThat(fates).containsExactlyInAnyOrderEntriesOf(expected(world, situation));
        }
    }

    private static Map<String, String> expected(PromptWorld world, Situation situation) {
        return world.all().stream()
                .filter(prompt -> world.cases().contains(prompt.name()))
                .collect(Collectors.toMap(Prompt::name, situation::fate));
    }

    @Test
    void everyMessageSaysWhyItCameAndHowToChangeThat() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            PromptWorld world = new PromptWorld(database);
            world.due("2026-12-01T10:00");
            world.tickAt("2026-12-01T10:00:10");

            assertThat(world.all())
                    .filteredOn(prompt -> world.cases().contains(prompt.name()))
                    .allSatisfy(prompt -> assertThat(world.message(prompt))
                            .contains("This came because " + prompt.because() + ". ")
                            .contains(prompt.change().orElse(""))
                            .contains("It keeps to your hours", "prompts.tomorrow", "prompts.until", "hours.open"));
            assertThat(world.all().stream().filter(prompt -> prompt.change().isPresent()))
                    .as("what can be chosen beside one's hours")
                    .extracting(Prompt::name)
                    .containsExactlyInAnyOrder(
                            "mentor-check-in",
                            "mentee-check-in",
                            "mentor-check-in-reminder",
                            "mentee-check-in-reminder",
                            "reflection");
        }
    }

    @Test
    void noPromptIsForgotten() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            PromptWorld world = new PromptWorld(database);
            Set<String> all = world.all().stream().map(Prompt::name).collect(Collectors.toSet());
            all.removeAll(TOLD_ELSEWHERE);
            assertThat(world.cases()).containsExactlyInAnyOrderElementsOf(all);
        }
    }
}
