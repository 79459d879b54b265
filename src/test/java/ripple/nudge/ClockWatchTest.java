package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.outbox.Kind;
import ripple.people.Person;

/** A clock that goes back is an alarm, once, and nothing is said twice because of it. */
class ClockWatchTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @BeforeEach
    void listen() {
        events.start();
        log().addAppender(events);
    }

    @AfterEach
    void stopListening() {
        log().detachAppender(events);
    }

    @Test
    void aClockThatGoesBackByMoreThanFiveMinutesIsAnAlarmOncePerJump() {
        ClockWatch watch = new ClockWatch(meters);

        look(watch, "10:00:00", "10:00:30", "09:55:30"); // five minutes, and no more
        assertThat(alarms()).isZero();
        look(watch, "09:50:00");
        assertThat(alarms()).isEqualTo(1);
        look(watch, "09:50:30", "09:51:00", "10:00:00", "10:30:00");
        assertThat(alarms()).as("the same jump").isEqualTo(1);
        look(watch, "10:29:00", "10:26:00", "10:24:00");
        assertThat(alarms()).as("little by little").isEqualTo(2);
        assertThat(events.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .first()
                .asString()
                .startsWith("event=clock-went-back seconds=630 ");
    }

    @OnBothDatabases
    void whatWasSaidIsNotSaidAgainWhenTheSameTimeComesTwice(Database database) {
        PromptDesk desk = new PromptDesk(database, "2026-11-23T09:00");
        Person mentor = desk.person();
        desk.plan(mentor, "check", "m:1", "2026-W48", "2026-11-23T09:00");
        Turning clock = new Turning(PromptDesk.at("2026-11-23T09:00:10"));
        Prompts prompts = desk.prompts(List.of(new PromptsTest.Talk("check", Kind.CHECK_IN)));
        Nudges nudges = new Nudges(List.of(), prompts, clock, meters);
        nudges.tick();

        clock.now = PromptDesk.at("2026-11-23T08:30:00");
        desk.plan(mentor, "check", "m:1", "2026-W48", "2026-11-23T08:30");
        nudges.tick();
        clock.now = PromptDesk.at("2026-11-23T09:00:20");
        nudges.tick();

        assertThat(alarms()).isEqualTo(1);
        assertThat(desk.messages(mentor)).hasSize(1);
        assertThat(ended("sent")).isEqualTo(1);
        assertThat(ended("said")).isEqualTo(1);
    }

    private static void look(ClockWatch watch, String... times) {
        for (String time : times) {
            watch.look(Instant.parse("2026-11-23T" + time + "Z"));
        }
    }

    /** How often it was counted, which is how often it was logged. */
    private long alarms() {
        double counted = Optional.ofNullable(
                        meters.find("ripple.clock.went.back").counter())
                .map(counter -> counter.count())
                .orElse(0.0);
        assertThat(events.list).hasSize((int) counted);
        return (long) counted;
    }

    private double ended(String ending) {
        return meters.counter("ripple.nudges", "nudge", "check", "ending", ending)
                .count();
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(ClockWatch.class);
    }

    /** Shows what the test says. */
    private static final class Turning extends Clock {
        private Instant now;

        Turning(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
