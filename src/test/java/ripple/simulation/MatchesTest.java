package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge of how two come together sees each kind of fault; mentor 1 has two places, mentor 5 is away and leaves. */
class MatchesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T15:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T15:00:00Z");

    private final Chronicle chronicle = new Chronicle();
    private final Faults faults = new Faults();
    private final Matches matches = new Matches(
            Map.of(
                    1L, figure(2, List.of(), List.of()),
                    2L, figure(0, List.of(), List.of()),
                    3L, figure(0, List.of(), List.of()),
                    4L, figure(0, List.of(), List.of(stretch("2026-11-06", "2026-12-31"))),
                    5L, figure(1, List.of(stretch("2026-11-02", "2026-11-03")), List.of())),
            new Wall(Set.of()),
            chronicle,
            faults);

    private static Figure figure(int places, List<Script.Stretch> away, List<Script.Stretch> gone) {
        Script script = new Script(
                ZoneId.of("America/New_York"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                List.of(),
                away,
                gone,
                false,
                DayOfWeek.MONDAY,
                LocalTime.of(9, 0));
        Figure.Part part = places > 0 ? Figure.Part.MENTOR : Figure.Part.MEMBER;
        return new Figure(script, part, places, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Script.Stretch stretch(String first, String last) {
        return new Script.Stretch(LocalDate.parse(first), LocalDate.parse(last));
    }

    @BeforeEach
    void askBoth() {
        note("pair", 1, "proposed", "7", "2", MONDAY);
        note("proposal", 1, "waiting", "7", "2", MONDAY);
        reads(1, MONDAY);
        reads(2, MONDAY);
    }

    private void note(String what, long person, String kind, String subject, String other, Instant now) {
        var entry = new SimulationStore.Entry(1, what, person, kind, subject, other, 0, Optional.of(now));
        chronicle.note(entry, now);
        matches.note(entry, now);
    }

    private void reads(long person, Instant at) {
        matches.reads(new Told(
                person,
                at,
                at,
                "decision",
                Optional.empty(),
                List.of(),
                List.of(new Told.Pressable("round.yes", "7"))));
    }

    private void yes(long person, Instant at) {
        chronicle.did(Order.of(at, Deed.PRESSES, person, "round.yes", "7"), at);
    }

    private void end(String proposal, String pair, Instant at) {
        note("proposal", 1, proposal, "7", "2", at);
        note("pair", 1, pair, "7", "2", at);
    }

    private void hasOneFault(String words) {
        assertThat(faults.first()).singleElement().asString().contains(words);
    }

    @Test
    void whoBothSaidYesInTimeAreFine() {
        yes(1, MONDAY.plusSeconds(60));
        yes(2, MONDAY.plusSeconds(120));
        end("begun", "active", MONDAY.plusSeconds(120));
        matches.close(FRIDAY);
        assertThat(faults.first()).isEmpty();
    }

    @Test
    void oneYesIsTooFew() {
        yes(1, MONDAY.plusSeconds(60));
        end("begun", "active", MONDAY.plusSeconds(120));
        hasOneFault("began without the yes of both");
    }

    @Test
    void twoYesAreEnough() {
        yes(1, MONDAY.plusSeconds(60));
        yes(2, MONDAY.plusSeconds(120));
        end("released", "ended", MONDAY.plusSeconds(180));
        matches.close(FRIDAY);
        hasOneFault("though both had said yes");
    }

    @Test
    void aPlaceIsHeldForThreeWorkingDays() {
        end("released", "ended", Instant.parse("2026-11-06T02:01:00Z"));
        matches.close(FRIDAY);
        hasOneFault("held its place since");
    }

    @Test
    void aPlaceIsNotHeldForEver() {
        matches.close(FRIDAY);
        hasOneFault("held its place since");
    }

    @Test
    void nobodyIsAskedTwice() {
        reads(2, MONDAY.plusSeconds(900));
        hasOneFault("proposes pair 7 again");
    }

    @Test
    void bothAreAsked() {
        note("pair", 1, "proposed", "8", "3", MONDAY);
        note("proposal", 1, "waiting", "8", "3", MONDAY);
        end("released", "ended", MONDAY.plusSeconds(900));
        note("proposal", 1, "released", "8", "3", MONDAY.plusSeconds(7200));
        matches.close(FRIDAY);
        assertThat(faults.first()).hasSize(2).allMatch(fault -> fault.contains("was never asked about the pair 8"));
    }

    @Test
    void nobodyHasMoreThanTheirPlaces() {
        note("pair", 1, "active", "8", "3", MONDAY);
        note("pair", 1, "active", "9", "4", MONDAY);
        hasOneFault("is one more than the mentor has places for");
    }

    @Test
    void nobodyHasTwoMentors() {
        note("pair", 5, "active", "8", "2", FRIDAY);
        hasOneFault("a second mentor");
    }

    @Test
    void theSameTwoAreNotProposedAgainSoon() {
        end("released", "ended", MONDAY.plusSeconds(900));
        note("pair", 1, "proposed", "8", "2", FRIDAY);
        note("proposal", 1, "waiting", "8", "2", FRIDAY);
        hasOneFault("was proposed before");
    }

    @Test
    void whoPartedStaysApartForAYear() {
        note("pair", 5, "active", "8", "3", FRIDAY);
        note("pair", 5, "ended", "8", "3", FRIDAY.plusSeconds(900));
        note("pair", 5, "active", "9", "3", FRIDAY.plusSeconds(86_400));
        hasOneFault("comes again within a year");
    }

    @Test
    void nobodyIsBroughtTogetherWithWhoIsAway() {
        note("pair", 5, "active", "8", "3", MONDAY);
        hasOneFault("is with a mentor who is away");
    }

    @Test
    void nobodyIsBroughtTogetherWithWhoHasLeft() {
        note("pair", 1, "active", "8", "4", FRIDAY);
        hasOneFault("is with somebody who has left");
    }

    @Test
    void aRoundAsksAllSoon() {
        note("round", 0, "publishing", "1", "", MONDAY);
        matches.close(FRIDAY);
        assertThat(faults.first()).anyMatch(fault -> fault.contains("Round 1 has not asked all yet"));
        assertThat(matches.rounds()).isEqualTo(1);
    }
}
