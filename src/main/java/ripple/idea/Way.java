package ripple.idea;

import java.util.Arrays;
import ripple.database.Coded;

/** The way an idea came in; it decides how its author hears that it was kept. */
public enum Way implements Coded {
    /** Words after the command: answered on the spot. */
    WORDS("words"),
    /** The form. */
    FORM("form"),
    /** A message turned into an idea. */
    MESSAGE("message"),
    /** The shortcut that works anywhere. */
    SHORTCUT("shortcut");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    /** Whether the answer goes by a message of its own, since a form that closes says nothing. */
    boolean isConfirmedByMessage() {
        return this != WORDS;
    }

    public static Way get(String code) {
        return Arrays.stream(values())
                .filter(way -> way.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No way is called " + code));
    }
}
