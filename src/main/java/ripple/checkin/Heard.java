package ripple.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was heard of one pair lately: its mentor's words, and that its mentee wrote, but nothing of what.
 *
 * @param words the newest week first, unanswered ones among them
 */
public record Heard(List<MentorWord> words, Optional<Instant> lastCheckIn) {

    public static final Heard NOTHING = new Heard(List.of(), Optional.empty());

    public Heard {
        words = List.copyOf(words);
    }

    /** The newest word that says something; a skipped week does not. */
    public Optional<MentorWord> lastWord() {
        return words.stream()
                .filter(word -> word.isAnswered() && !word.is(Word.SKIP))
                .findFirst();
    }
}
