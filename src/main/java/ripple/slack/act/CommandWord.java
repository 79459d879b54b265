package ripple.slack.act;

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
        if (beginsOtherwise(words)) {
            return false;
        }
        String text = PlainText.of(words).text();
        return text.length() == name().length() && text.toLowerCase(Locale.ROOT).equals(name());
    }

    /** Asked first, because most of what is typed is an idea and no word of ours. */
    private boolean beginsOtherwise(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        boolean plain = first > ' ' && first <= '~';
        return plain && Character.toLowerCase(first) != name().charAt(0);
    }

    Answer answer(TypedCommand command);
}
