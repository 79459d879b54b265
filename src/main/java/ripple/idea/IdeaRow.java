package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** A row of the ideas table. */
record IdeaRow(
        ProgramId programId,
        IdeaNumber number,
        String noticed,
        String mightHelp,
        String place,
        Optional<Touch> touch,
        RaisedBy raisedBy,
        Triage triage,
        Way way,
        Instant capturedAt,
        Optional<Instant> editedAt,
        Optional<Instant> withdrawnAt,
        int version,
        Optional<Instant> waitingSince,
        int decisions,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        Optional<IdeaNumber> mergedInto) {

    /** Since when an answer to it is awaited. */
    Instant since() {
        return waitingSince.orElse(capturedAt);
    }

    Idea by(List<PersonId> authors, Instant answerBy) {
        return new Idea(
                number,
                programId,
                authors,
                text(),
                triage,
                decision(),
                answerBy,
                new History(way, capturedAt, editedAt, withdrawnAt, version));
    }

    private Optional<Decision> decision() {
        return decidedBy.map(by -> new Decision(by, decidedAt.orElse(capturedAt), reason.orElse(""), mergedInto));
    }

    IdeaText text() {
        return new IdeaText(noticed, mightHelp, place, touch, raisedBy);
    }
}
