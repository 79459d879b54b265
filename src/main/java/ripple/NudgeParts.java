package ripple;

import java.util.List;
import java.util.stream.Stream;
import ripple.idea.WaitingIdeas;
import ripple.nudge.Nudge;
import ripple.nudge.Prompt;
import ripple.nudge.Prompts;
import ripple.nudge.Speaker;
import ripple.nudge.Triage;
import ripple.people.Quiet;

/** Puts together what is said though nobody has just done anything. */
final class NudgeParts {

    private final MentoringParts mentoring;
    private final Quiet quiet;
    private final Triage triage;

    NudgeParts(MentoringParts mentoring, Quiet quiet) {
        this.mentoring = mentoring;
        this.quiet = quiet;
        Features.Ground ground = mentoring.ground();
        this.triage = new Triage(
                ground.transactions(),
                ground.people(),
                new WaitingIdeas(ground.people()),
                mentoring.due(),
                ground.texts());
    }

    /** What is asked again and again. */
    List<Nudge> nudges() {
        return Stream.concat(Stream.of(triage.planning()), mentoring.nudges().stream())
                .toList();
    }

    /** Everything that people are told by their own clock. */
    List<Prompt> all() {
        return Stream.concat(triage.prompts().stream(), mentoring.prompts().stream())
                .toList();
    }

    /** What says it. */
    Prompts prompts() {
        Features.Ground ground = mentoring.ground();
        Speaker speaker = new Speaker(ground.people(), mentoring.outbox(), mentoring.due(), ground.texts(), all());
        return new Prompts(ground.transactions(), mentoring.due(), quiet, speaker);
    }
}
