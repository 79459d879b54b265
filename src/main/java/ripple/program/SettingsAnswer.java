package ripple.program;

import java.util.List;
import ripple.people.ProgramSettings;

/** What came of changing the settings of a program. */
public sealed interface SettingsAnswer {

    record Saved(ProgramSettings settings, String sentence) implements SettingsAnswer {}

    /** Nothing was kept; what was typed stays in the open form. */
    record Unfit(List<SettingProblem> problems) implements SettingsAnswer {
        public Unfit {
            problems = List.copyOf(problems);
        }
    }

    /** Not by this person. */
    record Refused(Refusal why, String sentence) implements SettingsAnswer {}
}
