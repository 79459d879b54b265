package ripple.texts;

/** Names one text or list of texts that must be there; a feature declares its own in an enum. */
public interface TextKey {

    /** File and place in it, joined by dots: {@code check-in.mentor.question} stands in {@code check-in.yaml}. */
    String key();

    /** The values it may ask for, with blanks between them; in the text they are written {@code {name}}. */
    default String asks() {
        return "";
    }

    /** The longest that it may be, each line of a list by itself. */
    default int longest() {
        return 1_000;
    }

    /** Whether it is a list. */
    default boolean isList() {
        return false;
    }
}
