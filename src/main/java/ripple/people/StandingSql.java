package ripple.people;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ripple.database.PlainStatement;
import ripple.database.Transaction;

/** Where a program stands; a plain statement, because every message that is put asks it. */
final class StandingSql {

    private static final Map<String, Mode> MODES =
            Arrays.stream(Mode.values()).collect(Collectors.toMap(Mode::code, Function.identity()));

    private final PlainStatement find;

    private StandingSql(PlainStatement.Preparing on) {
        this.find = on.statement("""
                SELECT mode, installer_id
                FROM program_standings
                WHERE program_id = ?
                """);
    }

    static Optional<ProgramStanding> find(Transaction transaction, ProgramId program) {
        return transaction
                .plain(StandingSql.class, StandingSql::new)
                .find
                .ask(parameters -> parameters.set(1, program.value()), rows -> {
                    if (!rows.next()) {
                        return Optional.empty();
                    }
                    Mode mode = mode(rows.getString(1));
                    long installer = rows.getLong(2);
                    return Optional.of(new ProgramStanding(
                            mode, rows.wasNull() ? Optional.empty() : Optional.of(new PersonId(installer))));
                });
    }

    private static Mode mode(String code) {
        return Optional.ofNullable(MODES.get(code))
                .orElseThrow(() -> new IllegalStateException("There is no mode of this code"));
    }
}
