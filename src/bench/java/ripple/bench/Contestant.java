package ripple.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** One server to be measured, and the requests it gets. */
record Contestant(String name, URI address, SlashCommands commands) {

    static Contestant ripple(String name, ServerProcess process, SlackStub slack) {
        return of(name, process.address(), slack.responseUrl());
    }

    static Contestant bare(String name, ServerProcess process, String path) {
        URI address = process.address().resolve(path);
        return of(name, address, address.resolve("/none").toString());
    }

    private static Contestant of(String name, URI address, String responseUrl) {
        return new Contestant(name, address, new SlashCommands(address, responseUrl));
    }

    Measured measure(int connections, Duration time) throws IOException {
        return new LoadGenerator(address, commands).run(connections, time);
    }
}
