package ripple.database;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what should happen after a commit; since the work is kept by then, a step that goes wrong is logged and harms nobody else. */
final class AfterCommit {
    private static final Logger log = LoggerFactory.getLogger(AfterCommit.class);

    private AfterCommit() {}

    static void run(List<Runnable> steps) {
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException defect) {
                log.error("event=after-commit-step-broke", defect);
            }
        }
    }
}
