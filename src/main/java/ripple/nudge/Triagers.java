package ripple.nudge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Program;
import ripple.people.ProgramId;
import ripple.people.Roles;

/** Goes through all programs and those in them who answer ideas and take part. */
final class Triagers {

    private final Transactions transactions;
    private final PeopleService people;
    private final Roles roles = new Roles();

    Triagers(Transactions transactions, PeopleService people) {
        this.transactions = transactions;
        this.people = people;
    }

    /** What came of it for each of them. */
    <T> List<T> all(Function<Person, List<T>> each) {
        return each(roles::triagers, each);
    }

    /** The same with whoever stands in for the others: the deputy, or the lead where there is none. */
    <T> List<T> standIns(Function<Person, List<T>> each) {
        return each(
                (transaction, program) -> roles.deputy(transaction, program)
                        .or(() -> roles.lead(transaction, program))
                        .map(List::of)
                        .orElseGet(List::of),
                each);
    }

    private <T> List<T> each(Choice choice, Function<Person, List<T>> each) {
        List<T> all = new ArrayList<>();
        for (Program program : transactions.read(people::programs)) {
            transactions
                    .read(transaction -> present(transaction, program.id(), choice))
                    .forEach(person -> all.addAll(each.apply(person)));
        }
        return all;
    }

    private List<Person> present(Transaction transaction, ProgramId program, Choice choice) {
        return choice.people(transaction, program).stream()
                .flatMap(id -> people.find(transaction, program, id).stream())
                .filter(person -> person.standing().takesPart())
                .toList();
    }

    /** Who of a program. */
    @FunctionalInterface
    private interface Choice {
        List<PersonId> people(Transaction transaction, ProgramId program);
    }
}
