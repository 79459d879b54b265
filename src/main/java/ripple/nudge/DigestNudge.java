package ripple.nudge;

import java.time.Instant;
import java.util.List;
import ripple.board.Digest;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Program;

/** Sees to it that whoever runs a program hears from {@link DigestPrompt} on Mondays; says nothing itself. */
public final class DigestNudge implements Nudge {

    private final Transactions transactions;
    private final PeopleService people;
    private final Digest digest;

    public DigestNudge(Transactions transactions, PeopleService people, Digest digest) {
        this.transactions = transactions;
        this.people = people;
        this.digest = digest;
    }

    @Override
    public String name() {
        return "lead-digest-planning";
    }

    @Override
    public List<Ending> due(Instant now) {
        for (Program program : transactions.read(people::programs)) {
            List<PersonId> missing = transactions.read(transaction -> digest.unplanned(transaction, program.id()));
            if (!missing.isEmpty()) {
                transactions.use(transaction -> plan(transaction, program, now));
            }
        }
        return List.of();
    }

    private void plan(Transaction transaction, Program program, Instant now) {
        digest.unplanned(transaction, program.id())
                .forEach(person -> digest.plan(transaction, program.id(), person, now));
    }
}
