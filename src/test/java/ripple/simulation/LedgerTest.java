package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The book of what was due balances, and nothing leaves it without a reason. */
class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Occasion CHECK_IN = new Occasion(1, "mentor-check-in", "", "2026-W49");

    private final Chronicle chronicle = new Chronicle();
    private final Faults faults = new Faults();
    private final Ledger ledger = new Ledger(chronicle, faults);

    @Test
    void whatIsInTheOutboxWasSent() {
        write(List.of(entry("planned", CHECK_IN)), List.of(), List.of(), false);
        write(List.of(entry("gone", CHECK_IN)), List.of(told(CHECK_IN)), List.of(new Outcome(CHECK_IN, "sent")), false);
        assertThat(faults.first()).isEmpty();
        assertThat(ledger.ended()).hasToString("{mentor-check-in={sent=1}}");
    }

    @Test
    void whatWaitedIsCountedApartFromHowItEnded() {
        write(List.of(entry("planned", CHECK_IN)), List.of(), List.of(), false);
        write(List.of(), List.of(), List.of(new Outcome(CHECK_IN, "quiet-hours")), false);
        write(List.of(entry("gone", CHECK_IN)), List.of(), List.of(new Outcome(CHECK_IN, "stale")), false);
        assertThat(faults.first()).isEmpty();
        assertThat(ledger.ended()).hasToString("{mentor-check-in={stale=1}}");
        assertThat(ledger.waited()).hasToString("{mentor-check-in={quiet-hours=1}}");
    }

    @Test
    void whatGoesWithoutAReasonIsAFault() {
        write(List.of(entry("planned", CHECK_IN), entry("gone", CHECK_IN)), List.of(), List.of(), false);
        // The same occasion planned anew is a reason; so it is taken away once more.
        write(List.of(entry("gone", CHECK_IN)), List.of(), List.of(), false);
        assertThat(faults.first()).singleElement().asString().contains("nobody says why");
        assertThat(ledger.fate(CHECK_IN)).isEqualTo(Ledger.LOST);
    }

    @Test
    void whatAKilledProcessTookAwayIsCountedAsSuch() {
        write(List.of(entry("planned", CHECK_IN)), List.of(), List.of(), false);
        write(List.of(entry("gone", CHECK_IN)), List.of(), List.of(), true);
        assertThat(faults.first()).isEmpty();
        assertThat(ledger.ended()).hasToString("{mentor-check-in={killed before it told=1}}");
    }

    @Test
    void onlyWhatIsOverMayBeTakenBack() {
        Occasion ofPair = new Occasion(1, "pulse", "mentorship:7", "day-30");
        pair("active");
        write(List.of(entry("gone", ofPair)), List.of(), List.of(), false);
        assertThat(faults.count()).isEqualTo(1);

        pair("ended");
        write(List.of(entry("gone", ofPair)), List.of(), List.of(), false);
        assertThat(faults.count()).isEqualTo(1);
        assertThat(ledger.fate(ofPair)).isEqualTo(Ledger.TAKEN_BACK);
    }

    @Test
    void whatIsSaidToBeSentMustBeInTheOutboxAndTheOtherWayRound() {
        write(List.of(), List.of(), List.of(new Outcome(CHECK_IN, "sent")), false);
        assertThat(faults.first()).singleElement().asString().contains("is not in the outbox");

        write(List.of(), List.of(told(CHECK_IN)), List.of(), false);
        assertThat(faults.first()).hasSize(2).last().asString().contains("nobody says so");
    }

    @Test
    void atTheEndTheBookAgreesWithTheTable() {
        write(List.of(entry("planned", CHECK_IN)), List.of(), List.of(), false);
        ledger.close(List.of(entry("planned", CHECK_IN)), NOW);
        assertThat(faults.first()).isEmpty();
        assertThat(ledger.ended()).hasToString("{mentor-check-in={open=1}}");

        ledger.close(List.of(), NOW);
        assertThat(faults.first()).singleElement().asString().contains("Nobody saw how");
    }

    @Test
    void anActivePairHasItsNextCheckInsPlanned() {
        pair("active");
        ledger.close(List.of(), NOW);
        assertThat(faults.first()).singleElement().asString().contains("is not planned");
    }

    private void pair(String state) {
        chronicle.note(new SimulationStore.Entry(1, "pair", 2, state, "7", "1", 0, Optional.of(NOW)), NOW);
    }

    private void write(
            List<SimulationStore.Entry> entries, List<Told> told, List<Outcome> outcomes, boolean wasKilled) {
        ledger.write(new Ledger.Step(NOW, new Watcher.Seen(entries, told, told), outcomes, wasKilled));
    }

    private static Told told(Occasion occasion) {
        return new Told(occasion.person(), NOW, NOW, "check-in", Optional.of(1L), List.of(occasion), List.of());
    }

    private static SimulationStore.Entry entry(String what, Occasion occasion) {
        return new SimulationStore.Entry(
                1,
                what,
                occasion.person(),
                occasion.kind(),
                occasion.subject(),
                occasion.occurrence(),
                0,
                Optional.of(NOW));
    }
}
