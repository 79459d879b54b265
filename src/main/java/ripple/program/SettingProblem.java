package ripple.program;

/** Why a setting cannot be kept as it is: one sentence that stands at its field. */
public record SettingProblem(SettingField field, String sentence) {}
