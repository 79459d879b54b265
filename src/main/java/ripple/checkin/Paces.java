package ripple.checkin;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.mentoring.MentorshipId;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

/** Every how many weeks a mentor is asked about a pair: as the program has set, until the mentor says otherwise or there is trouble. */
final class Paces {

    private static final int WEEKLY = 1;

    /** Trouble has set the pace, and not the mentor, so they may be asked again whether to slow down. */
    private static final Instant BY_TROUBLE = Instant.EPOCH;

    private final PeopleService people;

    Paces(PeopleService people) {
        this.people = people;
    }

    int weeks(Transaction transaction, ProgramId program, MentorshipId pair) {
        return find(transaction, program, pair).map(PaceStore.Pace::weeks).orElseGet(() -> usual(transaction, program));
    }

    /** Whether the mentor has said how often, since there was trouble last. */
    boolean isChosen(Transaction transaction, ProgramId program, MentorshipId pair) {
        return find(transaction, program, pair)
                .filter(pace -> !pace.setAt().equals(BY_TROUBLE))
                .isPresent();
    }

    /** Every week again. */
    void trouble(Transaction transaction, ProgramId program, MentorshipId pair) {
        PaceStore store = transaction.store(PaceStore.class);
        if (usual(transaction, program) == WEEKLY) {
            store.forgetPace(program, pair);
        } else {
            store.setPace(program, pair, WEEKLY, BY_TROUBLE);
        }
    }

    private int usual(Transaction transaction, ProgramId program) {
        return people.settings(transaction, program).mentoring().checkInWeeks();
    }

    private static Optional<PaceStore.Pace> find(Transaction transaction, ProgramId program, MentorshipId pair) {
        return transaction.store(PaceStore.class).findPace(program, pair);
    }
}
