package ripple.slack;

import java.io.IOException;
import ripple.slack.act.Answer;
import ripple.slack.act.Handlers;

/** The edge in a process of its own, to see it under other environments; prints its address and ends with its input. */
public final class EdgeProcess {

    private EdgeProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (EdgeDesk desk =
                new EdgeDesk(new Handlers().command("/idea", command -> Answer.of("Heard: " + command.words())))) {
            desk.entrance.tick();
            System.out.println("ADDRESS " + desk.address() + " "
                    + desk.platform.connection().problem().isEmpty());
            System.out.flush();
            waitForTheEnd();
        }
        System.exit(0);
    }

    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            // The parent says nothing; it only goes away.
        }
    }
}
