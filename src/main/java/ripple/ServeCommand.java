package ripple;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: Ripple for a real workspace, until somebody ends it. */
@Command(name = "serve", description = "Works for a Slack workspace until it is ended.")
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        Application application = Application.start(Config.read(surroundings), clock, clock);
        AtExit.run(application::close);
        spec.commandLine().getOut().println("Ripple listens at " + application.events());
        new CountDownLatch(1).await();
        return Main.FINE;
    }
}
