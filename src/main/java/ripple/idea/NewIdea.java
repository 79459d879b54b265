package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An idea about to be kept, before it has a number. */
record NewIdea(Author author, IdeaText text, Arrival arrival, Instant at) {

    /** The occasion under which it is kept; named after the person too, so that nobody meets another's. */
    String occasion() {
        return "person-" + author.person().value() + ":" + arrival.occasion();
    }

    Idea under(IdeaNumber number, Instant answerBy) {
        return new Idea(
                number,
                author.program(),
                List.of(author.person()),
                text,
                Triage.WAITING,
                Optional.empty(),
                answerBy,
                new History(arrival.way(), at, Optional.empty(), Optional.empty(), 1));
    }
}
