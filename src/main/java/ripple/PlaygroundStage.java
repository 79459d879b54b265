package ripple;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ripple.database.DatabaseSettings;
import ripple.people.Availability;
import ripple.people.WorkingDays;
import ripple.playground.MadeUpHospital;
import ripple.playground.Playground;
import ripple.playground.PlaygroundClient;
import ripple.playground.PlaygroundSettings;
import ripple.playground.SettingUp;

/**
 * The emulated Slack and Ripple beside each other, with one clock for both. They speak only HTTP; the secrets between
 * them are made anew at each start, and everything kept lies in the folder {@code data}.
 */
final class PlaygroundStage implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int USUAL_PORT = 3030;
    private static final int USUAL_APP_PORT = 3000;
    private static final int ANY_PORT = 0;
    private static final LocalTime LATE = LocalTime.of(16, 0);

    private final Secret botToken = new Secret("xoxb-playground-" + random());
    private final Secret signingSecret = new Secret(random());
    private volatile Runnable whenTimeMoves = () -> {};
    private final List<String> remarks = new ArrayList<>();
    private final Path folder;
    private final StoryClock story;
    private final Clock real;
    private final Playground playground;
    private final Application application;

    private PlaygroundStage(Path folder, Clock real, Wishes wishes) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.story = new StoryClock(real);
        this.real = real;
        playground = openPlayground(wishes.port());
        boolean goesOn = wishes.keep() && Files.exists(databaseFile());
        try {
            application = openApplication(wishes);
        } catch (RuntimeException e) {
            playground.close();
            throw e;
        }
        whenTimeMoves = application::tick;
        playground.connect(application.events());
        beginInTheHours();
        if (wishes.live() && !goesOn) {
            setUp();
        }
    }

    /** What can wait comes in people's hours only: a story that begins at night or on a Sunday would seem to hang. */
    private void beginInTheHours() {
        ZonedDateTime now = story.instant().atZone(MadeUpHospital.ZONE);
        boolean isOpen = Availability.USUAL.isOpen(
                now.toInstant(), MadeUpHospital.ZONE, new WorkingDays(MadeUpHospital.ZONE, Set.of()));
        if (!isOpen || !now.toLocalTime().isBefore(LATE)) {
            new PlaygroundClient(page()).move("next-working-morning");
        }
    }

    private void setUp() {
        try {
            new SettingUp(new PlaygroundClient(page())).toLive();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * What the person at the command line wants: ports, if they matter, whether to go on with what was kept, and whether the program is
     * to be live already.
     */
    record Wishes(Optional<Integer> port, Optional<Integer> appPort, boolean keep, boolean live) {}

    static PlaygroundStage open(Path folder, Clock real, Wishes wishes) {
        try {
            return new PlaygroundStage(folder, real, wishes);
        } catch (IOException e) {
            throw new WrongSettings(List.of("The playground cannot keep its files in the folder " + folder + "."));
        }
    }

    URI page() {
        return playground.page();
    }

    /** What is other than usual, in sentences. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        application.close();
        playground.close();
    }

    private Playground openPlayground(Optional<Integer> wished) throws IOException {
        Path manifest = copyManifest();
        try {
            return Playground.start(playgroundSettings(manifest, wished.orElse(USUAL_PORT)));
        } catch (IOException e) {
            if (wished.isPresent()) {
                throw new WrongSettings(List.of("Port " + wished.get() + " cannot be used; choose another --port."));
            }
            remarks.add("Port " + USUAL_PORT + " is taken, so the page is at another one.");
            return Playground.start(playgroundSettings(manifest, ANY_PORT));
        }
    }

    private PlaygroundSettings playgroundSettings(Path manifest, int port) {
        return new PlaygroundSettings(
                LOOPBACK, port, signingSecret.value(), botToken.value(), manifest, story, real, this::moveTo);
    }

    private Instant moveTo(Instant later) {
        Instant reached = story.moveTo(later);
        whenTimeMoves.run();
        return reached;
    }

    private Application openApplication(Wishes wishes) throws IOException {
        DatabaseSettings database = database(wishes.keep());
        try {
            return Application.start(config(database, wishes.appPort().orElse(USUAL_APP_PORT)), story, real);
        } catch (WrongSettings e) {
            if (wishes.appPort().isPresent()) {
                throw e;
            }
            remarks.add("Port " + USUAL_APP_PORT + " is taken, so Ripple is at another one.");
            return Application.start(config(database, ANY_PORT), story, real);
        }
    }

    private DatabaseSettings database(boolean keep) throws IOException {
        if (!keep) {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(databaseFile() + ending));
            }
        }
        return new DatabaseSettings("jdbc:sqlite:" + databaseFile());
    }

    /** One for each port of a page, so that two playgrounds never take each other's. */
    private Path databaseFile() {
        int port = page().getPort();
        return folder.resolve(port == USUAL_PORT ? "playground.db" : "playground-" + port + ".db");
    }

    private Config config(DatabaseSettings database, int port) {
        return new Config(
                new Config.Slack(botToken, signingSecret, playground.webApi()),
                database,
                new Config.Http(LOOPBACK, port, true, Optional.empty()),
                new Config.Safety(Optional.empty(), Optional.empty()),
                new Config.Program("Mentoring at Willow Creek (made up)", MadeUpHospital.ZONE));
    }

    /** Out of the jar, where the emulated Slack can read it as a file. */
    private Path copyManifest() throws IOException {
        Path copy = folder.resolve("slack-manifest.yaml");
        try (InputStream manifest =
                Objects.requireNonNull(PlaygroundStage.class.getResourceAsStream(SlackAccess.MANIFEST))) {
            Files.copy(manifest, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
