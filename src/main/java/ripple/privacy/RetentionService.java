package ripple.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PeopleService;
import ripple.people.Program;
import ripple.people.ProgramId;

/** Lets go of what a program no longer keeps, in small transactions, so that nobody's idea waits for it. */
public final class RetentionService {
    private static final Logger log = LoggerFactory.getLogger(RetentionService.class);
    private static final int AT_ONCE = 200;
    private static final int MOST_BATCHES = 50;

    private final Transactions transactions;
    private final PeopleService people;
    private final Audit audit;
    private final List<PersonalWords> keepers;
    private final Clock clock;

    /** @param clock the one people's time is told by */
    public RetentionService(
            Transactions transactions, PeopleService people, Audit audit, List<PersonalWords> keepers, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.audit = audit;
        this.keepers = List.copyOf(keepers);
        this.clock = clock;
    }

    public Retention find(ProgramId program) {
        return transactions.read(transaction ->
                transaction.store(RetentionStore.class).find(program).orElse(Retention.STANDARD));
    }

    public void change(ProgramId program, Retention retention, Actor actor) {
        transactions.use(transaction -> {
            transaction.store(RetentionStore.class).set(program, retention);
            audit.record(transaction, AuditEntry.ofProgram(program, actor, AuditActs.RETENTION_CHANGED));
        });
    }

    /** What is due by now in every program; what is left over after a bounded time waits for the next tick. */
    public void tick() {
        List<Program> programs = transactions.read(people::programs);
        for (Program program : programs) {
            int gone = letGo(program.id());
            if (gone > 0) {
                log.info("event=let-go program={} rows={}", program.id().value(), gone);
            }
        }
    }

    private int letGo(ProgramId program) {
        Retention retention = find(program);
        Instant now = clock.instant();
        int gone = 0;
        for (ToIntFunction<Transaction> step : steps(program, retention, now)) {
            gone += inBatches(step);
        }
        return gone;
    }

    private List<ToIntFunction<Transaction>> steps(ProgramId program, Retention retention, Instant now) {
        PersonalWords.Expiry expiry = retention.expiry(program, now);
        List<ToIntFunction<Transaction>> steps = new ArrayList<>();
        keepers.forEach(keeper -> steps.add(transaction -> keeper.letGo(transaction, expiry, AT_ONCE)));
        steps.add(transaction -> audit.closeOff(transaction, program, retention.auditExpiry(now), AT_ONCE));
        return steps;
    }

    private int inBatches(ToIntFunction<Transaction> step) {
        int gone = 0;
        int last = AT_ONCE;
        for (int batch = 0; batch < MOST_BATCHES && last == AT_ONCE; batch++) {
            last = transactions.run(step::applyAsInt);
            gone += last;
        }
        return gone;
    }
}
