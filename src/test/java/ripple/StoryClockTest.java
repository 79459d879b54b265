package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryClockTest {
    private static final Instant START = Instant.parse("2026-11-22T07:00:00Z");

    private final StoryClock realTime = new StoryClock(Clock.fixed(START, ZoneOffset.UTC));
    private final StoryClock story = new StoryClock(realTime);

    @Test
    void goesOnLikeTheRealOne() {
        realTime.moveTo(START.plusSeconds(5));

        assertThat(story.instant()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void movesAheadAndGoesOnFromThere() {
        assertThat(story.moveTo(START.plus(Duration.ofDays(7)))).isEqualTo(START.plus(Duration.ofDays(7)));

        realTime.moveTo(START.plusSeconds(5));

        assertThat(story.instant()).isEqualTo(START.plus(Duration.ofDays(7)).plusSeconds(5));
    }

    @Test
    void neverGoesBack() {
        story.moveTo(START.plusSeconds(60));

        assertThat(story.moveTo(START.plusSeconds(10))).isEqualTo(START.plusSeconds(60));
        assertThat(story.moveTo(START.minusSeconds(10))).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void tellsOneStoryInEveryZone() {
        Clock inChicago = story.withZone(ZoneId.of("America/Chicago"));

        story.moveTo(START.plusSeconds(60));

        assertThat(inChicago.instant()).isEqualTo(START.plusSeconds(60));
        assertThat(inChicago.getZone()).isEqualTo(ZoneId.of("America/Chicago"));
    }
}
