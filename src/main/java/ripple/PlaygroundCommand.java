package ripple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ripple.playground.PlaygroundClient;
import ripple.playground.Tour;

/** {@code playground}: an emulated Slack with Ripple in it, to try everything without a workspace. */
@Command(
        name = "playground",
        description = "Starts an emulated Slack with a made-up hospital and Ripple in it. Nothing leaves this machine.")
final class PlaygroundCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the page (3030; 0 takes any free one).")
    private @Nullable Integer port;

    @Option(names = "--app-port", paramLabel = "PORT", description = "Port of Ripple (3000; 0 takes any free one).")
    private @Nullable Integer appPort;

    @Option(names = "--keep", description = "Goes on with what was kept last time instead of starting afresh.")
    private boolean keep;

    @Option(
            names = "--not-live",
            description =
                    "Begins with a program that nobody has set up: messages reach only its installer until it goes live.")
    private boolean notLive;

    @Option(names = "--tour", description = "Tells the story as text, without a browser, and ends.")
    private boolean tour;

    @Option(names = "--verbose", description = "Shows all log lines, not only those about troubles.")
    private boolean verbose;

    PlaygroundCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!verbose) {
            showTroublesOnly();
        }
        return play();
    }

    private int play() throws InterruptedException {
        var wishes = new PlaygroundStage.Wishes(
                Optional.ofNullable(port), Optional.ofNullable(appPort), keep, !notLive && !tour);
        PlaygroundStage stage =
                PlaygroundStage.open(surroundings.workingFolder().resolve("data"), clock, wishes);
        AtExit.run(stage::close);
        PrintWriter out = spec.commandLine().getOut();
        if (tour) {
            boolean asItShould = new Tour(new PlaygroundClient(stage.page()), out).tell();
            return asItShould ? Main.FINE : Main.FOUND_SOMETHING;
        }
        stage.remarks().forEach(out::println);
        out.println(
                "A made-up hospital in an emulated Slack; nothing leaves this machine. Ctrl-C ends it. Open this page:");
        out.println(stage.page());
        new CountDownLatch(1).await();
        return Main.FINE;
    }

    private static void showTroublesOnly() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }
}
