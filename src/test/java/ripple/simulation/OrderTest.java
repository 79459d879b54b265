package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void whatIsWrittenIsRead() {
        Instant at = Instant.parse("2026-11-30T09:15:00Z");
        for (Order order : new Order[] {
            Order.of(at, Deed.TICK, 0),
            Order.of(at, Deed.PAUSES, 7, "12", ""),
            Order.of(at, Deed.PRESSES, 7, "checkin.word", "12:on-track")
        }) {
            assertThat(Order.read(order.line())).isEqualTo(order);
        }
    }

    @Test
    void howSomethingEndedIsReadAsItIsWritten() {
        Outcome outcome = new Outcome(new Occasion(3, "reflection", "", "2026-12-01"), "capped");
        assertThat(Outcome.read(outcome.line())).isEqualTo(outcome);
    }
}
