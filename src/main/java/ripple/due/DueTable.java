package ripple.due;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.DatabaseKind;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Where features plan what people are to hear, in the transaction of the state it depends on. */
public final class DueTable {

    private static final int PLANNED = 0;
    private static final int AGAIN = 1;

    /** From now on it is due at its time; it takes the place of what was planned for this person of this kind about this subject. */
    public void plan(Transaction transaction, Due due) {
        DueSql.put(transaction, due, PLANNED, due.at());
    }

    /** Nothing of this kind about this subject any more, for this person; says how many rows that were. */
    public int cancel(Transaction transaction, ProgramId program, PersonId person, String kind, String subject) {
        return store(transaction).cancel(program, person, kind, subject);
    }

    /** Nothing about this subject any more, for anybody. */
    public int cancelAll(Transaction transaction, ProgramId program, String subject) {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("Only what is about something can end with it");
        }
        return store(transaction).cancelAll(program, subject);
    }

    /** What is planned for this person of this kind about this subject. */
    public Optional<Due> find(
            Transaction transaction, ProgramId program, PersonId person, String kind, String subject) {
        return store(transaction).find(program, person, kind, subject);
    }

    /** What is planned now where this was. */
    public Optional<Due> find(Transaction transaction, Due before) {
        return find(transaction, before.program(), before.person(), before.kind(), before.subject());
    }

    /** All that is planned for this person, in the order of time. */
    public List<Due> of(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).of(program, person);
    }

    /** Somebody's hours changed: what waits for them is looked at again, not earlier than it is due. */
    public void lookAgain(Transaction transaction, ProgramId program, PersonId person, Instant now) {
        store(transaction).lookAgain(program, person, now);
    }

    /** Nothing at all any more for this person; says how many rows that were. */
    public int forget(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).forget(program, person);
    }

    /** Used by {@code nudge} only: somebody asked to hear it once more, then. */
    public void again(Transaction transaction, Due due) {
        DueSql.put(transaction, due, AGAIN, due.at());
    }

    /** Used by {@code nudge} only: looked at next at that time, and due as before. */
    public void lookAt(Transaction transaction, Come come, Instant next) {
        store(transaction).lookAt(come.due(), come.turn(), next);
    }

    /**
     * Used by {@code nudge} only: said or given up, and what comes next. Where that is the same at another time, which is the rule, the
     * row is changed instead of written anew: it and its indexes are most of what a prompt costs.
     */
    public void done(Transaction transaction, Come come, Optional<Due> next) {
        if (next.filter(come::isFollowedInPlaceBy).isEmpty()) {
            DueSql.delete(transaction, come.due(), come.turn());
        }
        next.ifPresent(due -> plan(transaction, due));
    }

    /** Used by {@code nudge} only: what has come by now, longest due first, but for so many that are passed over. */
    public List<Come> come(Transaction transaction, Instant now, int passed, int limit) {
        return comes(store(transaction).come(now, passed, limit));
    }

    /**
     * Used by {@code nudge} only: of what has come, all for people whom nobody else is speaking to; it is ours until the transaction
     * ends. On SQLite there is one writer; on PostgreSQL people whom another instance holds are passed over.
     */
    public List<Come> claim(Transaction transaction, Instant now, int passed, int limit) {
        return comes(
                transaction.kind() == DatabaseKind.POSTGRESQL
                        ? store(transaction).claim(now, passed, limit)
                        : store(transaction).come(now, passed, limit));
    }

    /** Used by {@code nudge} only: the same for one person. */
    public List<Come> claim(Transaction transaction, ProgramId program, PersonId person, Instant now) {
        return comes(
                transaction.kind() == DatabaseKind.POSTGRESQL
                        ? store(transaction).claim(program, person, now)
                        : store(transaction).come(program, person, now));
    }

    private static List<Come> comes(List<DueStore.ComeRow> rows) {
        return rows.stream().map(DueStore.ComeRow::come).toList();
    }

    private static DueStore store(Transaction transaction) {
        return transaction.store(DueStore.class);
    }

    /** Something whose time has come. */
    public record Come(Due due, int turn) {
        /** Whether somebody asked to hear it once more. */
        public boolean isAgain() {
            return turn == AGAIN;
        }

        private boolean isFollowedInPlaceBy(Due next) {
            return turn == PLANNED
                    && next.program().equals(due.program())
                    && next.person().equals(due.person())
                    && next.kind().equals(due.kind())
                    && next.subject().equals(due.subject());
        }
    }
}
