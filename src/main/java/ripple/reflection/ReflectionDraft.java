package ripple.reflection;

import java.util.List;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;

/** A reflection as its author typed it. */
public record ReflectionDraft(Theme theme, String what, String soWhat, String nowWhat) {

    /** The fields of the form. */
    public static final String WHAT = "what";

    public static final String SO_WHAT = "so-what";
    public static final String NOW_WHAT = "now-what";

    /** The longest that an answer may be. */
    public static final int LONGEST = 2_000;

    List<FreeText.Typed> typed() {
        return List.of(
                FreeText.Typed.required(WHAT, ReflectionWords.WHAT, what, LONGEST, ReflectionWords.NOTHING_WRITTEN),
                FreeText.Typed.of(SO_WHAT, ReflectionWords.SO_WHAT, soWhat, LONGEST),
                FreeText.Typed.of(NOW_WHAT, ReflectionWords.NOW_WHAT, nowWhat, LONGEST));
    }

    List<String> words() {
        return List.of(what, soWhat, nowWhat);
    }

    ReflectionDraft cleaned(Checked.Clean clean) {
        return new ReflectionDraft(theme, clean.words(WHAT), clean.words(SO_WHAT), clean.words(NOW_WHAT));
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "ReflectionDraft[theme=" + theme + "]";
    }
}
