package ripple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.CoreConstants;
import ch.qos.logback.core.pattern.DynamicConverter;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;

/**
 * The log: one line an event, key=value, ids only, times in UTC, to standard error, because standard output is for people. It stands here
 * and not in XML, since reading that takes a tenth of all the classes of the start. Who names a file by {@code
 * -Dlogback.configurationFile} gets what stands there.
 */
public final class LogLines extends ContextAwareBase implements Configurator {

    private static final String OTHER_FILE = "logback.configurationFile";

    /** Line ends inside a message are encoded, so that nobody can forge a line. */
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} level=%level from=%logger{0}"
            + " %replace(%replace(%msg){'\\r','\\\\r'}){'\\n','\\\\n'}%cause%nopex%n";

    private static final Map<String, Level> LIBRARIES = Map.of(
            "com.slack.api", Level.INFO, // prints bodies and tokens at DEBUG
            "org.eclipse.jetty", Level.WARN,
            "org.flywaydb", Level.WARN,
            "com.zaxxer.hikari", Level.WARN,
            "org.quartz", Level.WARN,
            "okhttp3", Level.WARN,
            "io.smallrye", Level.WARN,
            "org.jboss.logging", Level.WARN,
            "com.networknt", Level.ERROR);

    @Override
    public ExecutionStatus configure(LoggerContext logs) {
        if (System.getProperty(OTHER_FILE) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        Map<String, Supplier<DynamicConverter<ILoggingEvent>>> words = Map.of("cause", CauseInOneLine::new);
        logs.putObject(CoreConstants.PATTERN_RULE_REGISTRY_FOR_SUPPLIERS, words);
        LIBRARIES.forEach((name, level) -> logs.getLogger(name).setLevel(level));
        logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        logs.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console(logs));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext logs) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(logs);
        console.setName("CONSOLE");
        console.setTarget("System.err");
        console.setEncoder(encoder(logs));
        console.start();
        return console;
    }

    private static PatternLayoutEncoder encoder(LoggerContext logs) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(logs);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }
}
