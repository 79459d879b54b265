package ripple.privacy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.people.Availability;
import ripple.people.OwnPerson;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** People and the audit log, as they are exported. */
public final class OwnTables implements PersonalWords {
    private final PeopleService people;

    public OwnTables(PeopleService people) {
        this.people = people;
    }

    @Override
    public List<OwnTable> own() {
        OwnPerson own = new OwnPerson();
        return List.of(
                new OwnTable("person", own::person),
                new OwnTable("hours", own::hours),
                new OwnTable("roles", own::roles));
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(
                new ExportTable("people", List.of("number", "name", "zone", "standing", "admin"), this::people),
                new ExportTable(
                        "hours", List.of("person", "days", "from", "to", "nights", "away", "quiet"), this::hours),
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

    private List<List<String>> hours(Transaction transaction, ProgramId program, long after, int limit) {
        return people.availabilities(transaction, program, after, limit).entrySet().stream()
                .map(entry -> hours(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> hours(PersonId person, Availability of) {
        return List.of(
                Long.toString(person.value()),
                of.week().sortedDays().stream().map(DayOfWeek::name).collect(Collectors.joining(" ")),
                of.week().hours().from().toString(),
                of.week().hours().to().toString(),
                of.nights().map(nights -> nights.first() + "/" + nights.last()).orElse(""),
                of.away().map(away -> away.first() + "/" + away.last()).orElse(""),
                of.snoozedUntil().map(Instant::toString).orElse(""));
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
