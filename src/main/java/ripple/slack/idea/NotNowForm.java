package ripple.slack.idea;

import java.util.List;
import java.util.Optional;
import ripple.idea.Idea;
import ripple.privacy.Asked;

/**
 * Everything that stands in the open form of a "Not now"; {@link NotNowModal} draws it.
 *
 * @param templates kind words to start from
 */
record NotNowForm(Idea idea, List<String> templates, NotNowNotes notes, String reason, Optional<Question> question) {

    /** What the guard asks about: the words, and a sentence for each place in them. */
    record Question(Asked about, List<String> seen) {
        Question {
            seen = List.copyOf(seen);
        }
    }

    NotNowForm {
        templates = List.copyOf(templates);
    }

    static NotNowForm empty(Idea idea, List<String> templates) {
        return new NotNowForm(idea, templates, NotNowNotes.first(idea.number()), "", Optional.empty());
    }

    /** The same form with other words in the field for the reason. */
    NotNowForm saying(String words) {
        return new NotNowForm(idea, templates, notes.next(), words, Optional.empty());
    }

    NotNowForm asking(Question asked) {
        return new NotNowForm(idea, templates, notes.asking(asked.about()), reason, Optional.of(asked));
    }
}
