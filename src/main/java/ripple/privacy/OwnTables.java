package ripple.privacy;

import java.util.List;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

/** People and the audit log, as they are exported. */
public final class OwnTables implements PersonalWords {
    private final PeopleService people;

    public OwnTables(PeopleService people) {
        this.people = people;
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(
                new ExportTable("people", List.of("number", "name", "zone", "standing", "admin"), this::people),
                new ExportTable("audit", List.of("number", "at", "actor", "act", "subject", "hash"), OwnTables::audit));
    }

    private List<List<String>> people(Transaction transaction, ProgramId program, long after, int limit) {
        return people.page(transaction, program, after, limit).stream()
                .map(person -> List.of(
                        Long.toString(person.id().value()),
                        person.name(),
                        person.zone().getId(),
                        person.standing().code(),
                        Boolean.toString(person.admin())))
                .toList();
    }

    private static List<List<String>> audit(Transaction transaction, ProgramId program, long after, int limit) {
        return transaction.store(AuditStore.class).findAfter(program, after, limit).stream()
                .map(link -> List.of(
                        Long.toString(link.number()),
                        link.at().toString(),
                        link.actor(),
                        link.act(),
                        link.subject(),
                        link.hash()))
                .toList();
    }
}
