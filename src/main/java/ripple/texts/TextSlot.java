package ripple.texts;

import com.google.errorprone.annotations.Immutable;

/**
 * Where a text stands, and what it may be.
 *
 * @param key file and place in it, joined by dots: {@code check-in.mentor.question} stands in {@code check-in.yaml}
 * @param isList whether it is a list
 * @param longest the longest that it may be, in characters, each line of a list by itself
 * @param asks the values it may ask for, with blanks between them; in the text they are written {@code {name}}
 */
@Immutable
public record TextSlot(String key, boolean isList, int longest, String asks) {

    public static TextSlot line(String key, int longest, String... asks) {
        return new TextSlot(key, false, longest, String.join(" ", asks));
    }

    public static TextSlot list(String key, int longest, String... asks) {
        return new TextSlot(key, true, longest, String.join(" ", asks));
    }
}
