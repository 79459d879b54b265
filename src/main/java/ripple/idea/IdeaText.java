package ripple.idea;

import java.util.Optional;

/** The content of an idea: cleaned, within its limits, and let through by the guard. Empty words mean "not said". */
public record IdeaText(String noticed, String mightHelp, String where, Optional<Touch> touch, RaisedBy raisedBy) {

    public IdeaText {
        if (noticed.isBlank()) {
            throw new IllegalArgumentException("An idea says what was noticed");
        }
        refuseTooLong(IdeaField.NOTICED, noticed);
        refuseTooLong(IdeaField.MIGHT_HELP, mightHelp);
        refuseTooLong(IdeaField.WHERE, where);
    }

    private static void refuseTooLong(IdeaField field, String words) {
        int length = words.codePointCount(0, words.length());
        if (length > field.longest()) {
            throw new IllegalArgumentException(
                    field.code() + " takes " + field.longest() + " characters, not " + length);
        }
    }

    public boolean touchesSafety() {
        return touch.filter(Touch.SAFETY::equals).isPresent();
    }

    /** Says nothing of what it holds, so that no log can. */
    @Override
    public String toString() {
        return "IdeaText[noticed=" + noticed.length() + " characters]";
    }
}
