package ripple.program;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.SqlObject;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.database.Database;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.people.Standing;
import ripple.privacy.IdentifierGuard;

/** A hospital with an administrator, its program service on a real database, and a clock that moves with each question. */
final class ProgramDesk {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    final Database database;
    final PeopleService people;
    final ProgramService programs;
    final ProgramId program;
    final Member admin;
    private final Roles roles = new Roles();
    private Instant now = Instant.parse("2026-11-23T14:12:00Z");

    ProgramDesk(Database database) {
        this.database = database;
        Clock clock = new MovingClock();
        this.people = new PeopleService(database.transactions(), clock);
        this.programs = new ProgramService(
                database.transactions(), people, new IdentifierGuard(), new Outbox(clock, () -> {}), clock);
        people.whenSomebodyLeaves(programs::left);
        this.program = people.openProgram("Mentoring at Willow Creek (made up)", NEW_YORK)
                .id();
        this.admin = member(program, "Robin Wright", true);
    }

    Member member(String name) {
        return member(program, name, false);
    }

    Member member(ProgramId of, String name, boolean isAdmin) {
        Member met = stranger(of);
        people.learn(of, met.person(), new Profile(name, NEW_YORK, Standing.MEMBER, isAdmin));
        return met;
    }

    /** Somebody of whom nothing is known yet. */
    Member stranger(ProgramId of) {
        return new Member(
                of, database.transactions().run(tx -> people.meet(tx, of)).id());
    }

    /** The platform tells what somebody has become. */
    void becomes(Member who, String name, Standing standing) {
        people.learn(who.program(), who.person(), new Profile(name, NEW_YORK, standing));
    }

    /** Names somebody who says yes. */
    Member appoint(Member by, Role role, String name) {
        Member named = member(name);
        programs.name(by, role, named.person());
        programs.accept(named, role);
        return named;
    }

    void testMode() {
        database.transactions().use(tx -> tx.store(PlainStore.class).testMode(program));
    }

    Optional<PersonId> lead() {
        return database.transactions().read(tx -> roles.lead(tx, program));
    }

    Optional<PersonId> deputy() {
        return database.transactions().read(tx -> roles.deputy(tx, program));
    }

    List<PersonId> sponsors() {
        return database.transactions().read(tx -> roles.sponsors(tx, program));
    }

    boolean mayTriage(Member who) {
        return database.transactions().read(tx -> roles.mayTriage(tx, who.program(), who.person()));
    }

    boolean holds(Member who, Role role) {
        return database.transactions().read(tx -> roles.holds(tx, who.program(), who.person(), role));
    }

    List<Role> asked(Member who) {
        return database.transactions().read(tx -> roles.asked(tx, who.program(), who.person()));
    }

    ProgramSettings settings() {
        return database.transactions().read(tx -> people.settings(tx, program));
    }

    Mode mode() {
        return database.transactions().read(tx -> people.mode(tx, program));
    }

    Optional<PersonId> installer() {
        return database.transactions().read(tx -> people.installer(tx, program));
    }

    /** Actor, act and subject, oldest first. */
    List<String> audited() {
        return select("SELECT actor || ' ' || act || ' ' || subject FROM audit_entries WHERE program_id = "
                + program.value() + " ORDER BY number");
    }

    /** The bodies of messages to this person, oldest first. */
    List<String> toldTo(Member who) {
        return select("SELECT body FROM outbox_messages WHERE program_id = " + program.value()
                + " AND conversation = 'person:" + who.person().value() + "' ORDER BY id");
    }

    private List<String> select(String sql) {
        return database.transactions().read(tx -> tx.store(PlainStore.class).select(sql));
    }

    interface PlainStore extends SqlObject {
        default List<String> select(String sql) {
            return getHandle().createQuery(sql).mapTo(String.class).list();
        }

        @SqlUpdate("UPDATE program_standings SET mode = 'test' WHERE program_id = :program")
        void testMode(ProgramId program);
    }

    private final class MovingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plusMillis(1);
            return now;
        }
    }
}
