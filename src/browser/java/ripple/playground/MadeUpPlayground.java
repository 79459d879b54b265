package ripple.playground;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A playground whose application only stands in for one, on a Monday morning that does not pass by itself. */
final class MadeUpPlayground implements AutoCloseable {
    static final String TOKEN = "xoxb-a-token-of-the-playground";

    private final Playground playground;
    private final StandInApplication application;
    private volatile Instant now = Instant.parse("2026-11-23T14:12:00Z");

    MadeUpPlayground() throws IOException {
        playground = Playground.start(new PlaygroundSettings(
                "127.0.0.1",
                0,
                "a-signing-secret",
                TOKEN,
                Path.of("config/slack-manifest.yaml"),
                new StoppedClock(),
                Clock.systemUTC(),
                later -> now = later));
        application = new StandInApplication(playground.webApi(), TOKEN);
        playground.connect(application.events());
    }

    URI page() {
        return playground.page();
    }

    StandInApplication application() {
        return application;
    }

    PlaygroundClient client() {
        return new PlaygroundClient(page());
    }

    @Override
    public void close() {
        application.close();
        playground.close();
    }

    private final class StoppedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
