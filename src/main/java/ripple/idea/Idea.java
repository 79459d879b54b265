package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * What someone noticed and thinks might help, kept under a number of its program.
 *
 * @param decision the answer to it; absent while it waits
 * @param answerBy when an answer is promised
 */
public record Idea(
        IdeaNumber number,
        ProgramId program,
        List<PersonId> authors,
        IdeaText text,
        Triage triage,
        Optional<Decision> decision,
        Instant answerBy,
        History history) {

    public Idea {
        if (authors.isEmpty()) {
            throw new IllegalArgumentException("An idea has at least one author");
        }
        authors = List.copyOf(authors);
    }

    public Edition edition() {
        return new Edition(number, history.version());
    }

    public boolean isWithdrawn() {
        return triage == Triage.WITHDRAWN;
    }

    /** Whether its words may be read by everybody who takes part. */
    public boolean isWelcomed() {
        return triage == Triage.WELCOMED;
    }

    public boolean isEdited() {
        return history.editedAt().isPresent();
    }

    /** The first characters of what was noticed, on one line, for lists; cut at a word where one ends near. */
    public String excerpt(int longest) {
        return Excerpt.of(text.noticed(), longest);
    }
}
