package ripple.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.AvoidanceStore.Avoidance;

/** With whom people would rather not be matched: a secret of each, which only the rules of matching may ask for. */
public final class Avoidances {

    /** Whether one of the two has said so of the other. */
    public boolean keepsApart(Transaction transaction, ProgramId program, PersonId one, PersonId another) {
        return store(transaction).between(program, one, another) > 0;
    }

    /** What this person has said themselves, to be shown to nobody but them. */
    public KeptApart of(Transaction transaction, ProgramId program, PersonId writer) {
        return keptApart(store(transaction).of(program, writer));
    }

    private static Set<PersonId> others(List<Avoidance> written, WhyNot why) {
        return written.stream()
                .filter(each -> each.why() == why)
                .map(Avoidance::other)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For whoever matches many: everybody who has named somebody, each with all they named. */
    Map<PersonId, KeptApart> all(Transaction transaction, ProgramId program) {
        return store(transaction).all(program).stream()
                .collect(Collectors.groupingBy(
                        Avoidance::person, Collectors.collectingAndThen(Collectors.toList(), Avoidances::keptApart)));
    }

    private static KeptApart keptApart(List<Avoidance> written) {
        return new KeptApart(others(written, WhyNot.LINE), others(written, WhyNot.RATHER_NOT));
    }

    /** Puts this in the place of everything the writer said before. */
    void replace(Transaction transaction, ProgramId program, PersonId writer, KeptApart named) {
        AvoidanceStore store = store(transaction);
        KeptApart others = named.without(writer);
        if (!of(transaction, program, writer).equals(others)) {
            store.removeOf(program, writer);
            others.line().forEach(other -> store.add(program, writer, other, WhyNot.LINE));
            others.ratherNot().forEach(other -> store.add(program, writer, other, WhyNot.RATHER_NOT));
        }
    }

    private static AvoidanceStore store(Transaction transaction) {
        return transaction.store(AvoidanceStore.class);
    }
}
