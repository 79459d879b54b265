package ripple.privacy;

import java.time.Instant;
import java.util.List;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** What one package keeps of people: it can be shown in an export, erased for one person, and let go when its time is over. */
public interface PersonalWords {
    /** The tables of an export, which those who run a program may read. */
    default List<ExportTable> tables() {
        return List.of();
    }

    /** The tables of what one person is handed about themselves, private words and all. */
    default List<OwnTable> own() {
        return List.of();
    }

    /** What this person alone typed and this package keeps. */
    default List<String> typedBy(Transaction transaction, ProgramId program, PersonId person) {
        return List.of();
    }

    /** Erases what is kept of this person, and says how many rows that were. */
    default int erase(Transaction transaction, Erasure erasure) {
        return 0;
    }

    /** Lets go of up to {@code limit} words whose time is over, the oldest first, and says how many. */
    default int letGo(Transaction transaction, Expiry expiry, int limit) {
        return 0;
    }

    /** What a program no longer keeps: everything of a kind that ended before its instant. */
    record Expiry(ProgramId program, Instant withdrawnIdeas, Instant endedMessages, Instant now) {}
}
