package ripple.slack;

import java.util.Locale;
import ripple.privacy.PlainText;

/** A word that may follow a command, such as <em>list</em> in {@code /idea list}; help shows all of them by itself. */
public interface CommandWord {

    /** The word itself, in lower case. */
    String name();

    /** How to type it, for help: {@code /idea list}. */
    String usage();

    /** What it does, for help, in one short sentence. */
    String says();

    /** Whether these typed words are this word; by default the word alone, in any case, with any space around it. */
    default boolean fits(String words) {
        String text = PlainText.of(words).text();
        return text.length() == name().length() && text.toLowerCase(Locale.ROOT).equals(name());
    }

    Answer answer(TypedCommand command);
}
