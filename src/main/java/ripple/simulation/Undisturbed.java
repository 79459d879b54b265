package ripple.simulation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Quiet;

/** What Slack says of who wants to be undisturbed: those whose script says so, around noon. */
record Undisturbed(Map<Long, Script> scripts) implements Quiet {
    Undisturbed {
        scripts = Map.copyOf(scripts);
    }

    @Override
    public boolean isQuiet(ProgramId program, PersonId person, Instant now) {
        return Optional.ofNullable(scripts.get(person.value()))
                .filter(script -> script.isUndisturbed(now.atZone(script.zone()).toLocalTime()))
                .isPresent();
    }
}
