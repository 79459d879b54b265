package ripple.reflection;

import java.util.List;
import ripple.people.ProgramId;

/** Whom to call, shown at once to somebody who writes of harming themselves; nothing of what they wrote is kept. */
public record HumanHelp(List<String> lines) {

    /** What stands there until a program has set its own. */
    static final HumanHelp USUAL = new HumanHelp(HumanHelpWords.USUAL);

    public HumanHelp {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Help names at least one way to a person");
        }
        lines = List.copyOf(lines);
    }

    /** Where it is found for a program. */
    @FunctionalInterface
    public interface Place {
        /** Always something. Not within a transaction. */
        HumanHelp of(ProgramId program);
    }
}
