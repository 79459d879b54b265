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
        int version) {

    Idea by(List<PersonId> authors) {
        return new Idea(
                number,
                programId,
                authors,
                new IdeaText(noticed, mightHelp, place, touch, raisedBy),
                triage,
                new History(way, capturedAt, editedAt, withdrawnAt, version));
    }
}
