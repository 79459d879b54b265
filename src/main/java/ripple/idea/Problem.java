package ripple.idea;

/** Why a field cannot be kept as it is: one sentence that stands at the field. */
public record Problem(IdeaField field, String sentence) {}
