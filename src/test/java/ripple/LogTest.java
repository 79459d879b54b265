package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The shipped log lines: one an event, in UTC, and without what a library quotes. */
class LogTest {
    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();

    @Test
    void oneLineAnEventInUtcWithKeysAndValues() {
        assertThat(line("event=started port=3000", null))
                .matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z level=INFO from=LogTest event=started port=3000\\n");
    }

    @Test
    void nobodyForgesALine() {
        assertThat(line("text=a\r\n2026-11-22T07:00:00.000Z level=INFO forged", null))
                .containsOnlyOnce("\n")
                .doesNotContain("\r")
                .contains("text=a\\r\\n2026");
    }

    @Test
    void anExceptionStandsInTheSameLine() {
        var cause = new IllegalStateException("row 17 is gone");

        assertThat(line("event=broke", new IllegalArgumentException("outer", cause)))
                .containsOnlyOnce("\n")
                .contains("cause=\"java.lang.IllegalArgumentException < LogTest.")
                .contains("caused by java.lang.IllegalStateException: row 17 is gone < ");
    }

    @Test
    void aMessageOfALibraryIsLeftOut() {
        var quoting = catchThrowable(() -> Integer.parseInt("Mrs Smith, room 4"));

        assertThat(line("event=broke", quoting))
                .contains("java.lang.NumberFormatException < ")
                .doesNotContain("Smith");
    }

    @Test
    void theSlackSdkNeverPrintsBodies() {
        assertThat(logs.getLogger("com.slack.api.util.http.listener.DetailedLoggingListener")
                        .isDebugEnabled())
                .isFalse();
    }

    private String line(String message, @Nullable Throwable cause) {
        Logger logger = logs.getLogger(LogTest.class);
        ILoggingEvent event =
                new LoggingEvent(LogTest.class.getName(), logger, Level.INFO, message, cause, new Object[0]);
        var console = (ConsoleAppender<ILoggingEvent>) logs.getLogger("ROOT").getAppender("CONSOLE");
        var encoder = (PatternLayoutEncoder) console.getEncoder();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
