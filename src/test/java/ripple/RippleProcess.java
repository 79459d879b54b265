package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The finished jar, running as a process of its own with an environment of its own. */
final class RippleProcess implements AutoCloseable {
    static final Path JAR = Path.of("target/ripple.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LISTENS = Pattern.compile("Ripple listens at (\\S+)");

    private final Process process;
    private final Path out;
    private final Path err;

    private RippleProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts `java -jar ripple.jar` in that folder with nothing in its environment but what is given. */
    static RippleProcess start(Path folder, Map<String, String> environment, String... arguments) {
        return startWith(Path.of(System.getProperty("java.home")), JAR, folder, environment, arguments);
    }

    static RippleProcess startWith(
            Path javaHome, Path jar, Path folder, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin/java").toString());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return new RippleProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it takes Slack's requests, as soon as it does. */
    URI awaitAddress() throws InterruptedException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += 20) {
            Matcher said = LISTENS.matcher(out());
            if (said.find()) {
                return URI.create(said.group(1));
            }
            assertThat(process.isAlive())
                    .as("still running; it said: %s %s", out(), err())
                    .isTrue();
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("It did not start in time: " + out() + err());
    }

    /** The exit code; asserts that the process ends in time. */
    int awaitEnd(Duration limit) throws InterruptedException {
        assertThat(process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
                .as("ended within %s; it said: %s %s", limit, out(), err())
                .isTrue();
        return process.exitValue();
    }

    int awaitEnd() throws InterruptedException {
        return awaitEnd(PATIENCE);
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
