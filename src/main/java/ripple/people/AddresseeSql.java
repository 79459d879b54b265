package ripple.people;

import java.util.Optional;
import ripple.database.PlainStatement;
import ripple.database.Transaction;

/** Person and hours in one question, a plain statement, because the tick asks it of everybody for whom something has come. */
final class AddresseeSql {

    private static final int AFTER_PERSON = FindPersonSql.COLUMNS;

    private final PlainStatement find;

    private AddresseeSql(PlainStatement.Preparing on) {
        this.find = on.statement("SELECT " + FindPersonSql.PERSON + ", " + AvailabilitySql.AVAILABILITY);
    }

    static Optional<Addressee> find(Transaction transaction, ProgramId program, PersonId id) {
        return transaction
                .plain(AddresseeSql.class, AddresseeSql::new)
                .find
                .ask(
                        parameters -> {
                            parameters.set(1, program.value());
                            parameters.set(2, id.value());
                        },
                        rows -> rows.next()
                                ? Optional.of(new Addressee(
                                        FindPersonSql.person(rows, program, id),
                                        AvailabilitySql.availability(rows, AFTER_PERSON)))
                                : Optional.empty());
    }
}
