package ripple.program;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.outbox.Outbox;
import ripple.people.Appointment;
import ripple.people.PeopleService;
import ripple.people.Program;
import ripple.people.ProgramId;
import ripple.people.ProgramStandings;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.privacy.Erasure;
import ripple.privacy.ExportTable;
import ripple.privacy.PersonalWords;

/**
 * Roles and settings in exports and erasures. Whoever is erased leaves their place to the deputy, like everybody who leaves; but they are
 * not named any more, not even in the message that tells so.
 */
public final class ProgramCare implements PersonalWords {
    private static final String NOBODY_BY_NAME = "A colleague";

    private final PeopleService people;
    private final Roles roles = new Roles();
    private final ProgramStandings standings = new ProgramStandings();

    public ProgramCare(PeopleService people) {
        this.people = people;
    }

    @Override
    public List<ExportTable> tables() {
        return List.of(
                new ExportTable("roles", List.of("person", "holds", "asked"), this::roles),
                new ExportTable("settings", List.of("number", "setting", "value"), this::settings));
    }

    private List<List<String>> roles(Transaction transaction, ProgramId program, long after, int limit) {
        Map<Long, List<Appointment>> byPerson = roles.all(transaction, program).stream()
                .filter(there -> there.person().value() > after)
                .collect(Collectors.groupingBy(there -> there.person().value(), TreeMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .limit(limit)
                .map(each -> List.of(
                        Long.toString(each.getKey()),
                        codes(each.getValue().stream().filter(Appointment::isHeld)),
                        codes(each.getValue().stream().filter(there -> !there.isHeld()))))
                .toList();
    }

    private static String codes(Stream<Appointment> appointments) {
        return appointments.map(Appointment::role).map(Role::code).collect(Collectors.joining(" "));
    }

    private List<List<String>> settings(Transaction transaction, ProgramId program, long after, int limit) {
        SettingsDraft set = SettingsDraft.of(people.settings(transaction, program));
        List<List<String>> rows = new ArrayList<>();
        add(
                rows,
                "name",
                people.findProgram(transaction, program).map(Program::name).orElse(""));
        add(rows, "mode", people.mode(transaction, program).code());
        add(rows, SettingField.ZONE.code(), set.zone());
        add(rows, SettingField.HOLIDAYS.code(), set.holidays());
        add(rows, SettingField.SITES.code(), set.sites());
        add(rows, SettingField.CHANNEL.code(), set.channel());
        add(rows, SettingField.SAFETY_LINK.code(), set.safetyLink());
        add(rows, SettingField.SAFETY_TEXT.code(), set.safetyText());
        add(
                rows,
                SettingField.SECOND_CONTACT.code(),
                set.secondContact()
                        .map(contact -> Long.toString(contact.value()))
                        .orElse(""));
        add(rows, SettingField.ANSWER_BY_DAYS.code(), set.answerByDays());
        add(rows, SettingField.GREETING.code(), set.greeting());
        add(rows, SettingField.NOT_NOW.code(), set.notNow());
        return rows.stream()
                .filter(row -> Long.parseLong(row.get(0)) > after)
                .limit(limit)
                .toList();
    }

    private static void add(List<List<String>> rows, String setting, String value) {
        rows.add(List.of(Integer.toString(rows.size() + 1), setting, value));
    }

    @Override
    public int erase(Transaction transaction, Erasure erasure) {
        ProgramId program = erasure.program();
        roles.takeTurn(transaction, program);
        int held = roles.of(transaction, program, erasure.person()).size();
        succession(erasure.at()).leave(transaction, program, erasure.person(), NOBODY_BY_NAME);
        int installer = standings.forgetInstaller(transaction, program, erasure.person()) ? 1 : 0;
        return held + installer + roles.forget(transaction, program, erasure.person());
    }

    private Succession succession(Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        return new Succession(people, new RoleBook(people, clock), new ProgramPost(new Outbox(clock, () -> {})));
    }
}
