package ripple.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import ripple.database.ConstraintRefusedException;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.database.Transaction;

class RolesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Roles roles = new Roles();

    @OnBothDatabases
    void aRoleCountsOnlyOnceItIsHeld(Database database) {
        World world = new World(database);
        PersonId ana = world.member();
        ask(world, ana, Role.TRIAGER);
        assertThat(world.<Boolean>ask(tx -> roles.mayTriage(tx, world.program, ana)))
                .isFalse();
        assertThat(world.<List<Role>>ask(tx -> roles.asked(tx, world.program, ana)))
                .containsExactly(Role.TRIAGER);
        hold(world, ana, Role.TRIAGER);
        assertThat(world.<Boolean>ask(tx -> roles.mayTriage(tx, world.program, ana)))
                .isTrue();
        assertThat(world.<Boolean>ask(tx -> roles.leads(tx, world.program, ana)))
                .isFalse();
        assertThat(world.<List<Role>>ask(tx -> roles.asked(tx, world.program, ana)))
                .isEmpty();
        world.use(tx -> roles.end(tx, world.program, ana, Role.TRIAGER));
        assertThat(world.<Boolean>ask(tx -> roles.mayTriage(tx, world.program, ana)))
                .isFalse();
    }

    @OnBothDatabases
    void leadAndDeputyMayWhatTriagersMay(Database database) {
        World world = new World(database);
        PersonId lead = holder(world, Role.LEAD);
        PersonId deputy = holder(world, Role.DEPUTY);
        PersonId triager = holder(world, Role.TRIAGER);
        assertThat(world.<List<PersonId>>ask(tx -> roles.triagers(tx, world.program)))
                .containsExactlyInAnyOrder(lead, deputy, triager);
        assertThat(world.<Optional<PersonId>>ask(tx -> roles.lead(tx, world.program)))
                .contains(lead);
        assertThat(world.<Optional<PersonId>>ask(tx -> roles.deputy(tx, world.program)))
                .contains(deputy);
        assertThat(world.<Boolean>ask(tx -> roles.leads(tx, world.program, deputy)))
                .isTrue();
    }

    @OnBothDatabases
    void oneProgramKnowsNothingOfTheRolesOfAnother(Database database) {
        World world = new World(database);
        PersonId lead = holder(world, Role.LEAD);
        ProgramId other = world.people.openProgram("Other", LONDON).id();
        assertThat(world.<Boolean>ask(tx -> roles.mayTriage(tx, other, lead))).isFalse();
        assertThat(world.<List<PersonId>>ask(tx -> roles.triagers(tx, other))).isEmpty();
        assertThatThrownBy(() -> world.use(tx -> roles.ask(tx, other, asked(lead, Role.TRIAGER))))
                .isInstanceOf(ConstraintRefusedException.class);
    }

    @OnBothDatabases
    void whoNoLongerTakesPartMayNothing(Database database) {
        World world = new World(database);
        PersonId lead = holder(world, Role.LEAD);
        world.people.learn(world.program, lead, new Profile("Ana", LONDON, Standing.DEACTIVATED));
        assertThat(world.<Boolean>ask(tx -> roles.mayTriage(tx, world.program, lead)))
                .isFalse();
        assertThat(world.<Optional<PersonId>>ask(tx -> roles.lead(tx, world.program)))
                .isEmpty();
        assertThat(world.<List<PersonId>>ask(tx -> roles.triagers(tx, world.program)))
                .isEmpty();
    }

    @OnBothDatabases
    void theDatabaseRefusesASecondLeadASecondDeputyAndASecondRoleForOnePerson(Database database) {
        World world = new World(database);
        PersonId lead = holder(world, Role.LEAD);
        holder(world, Role.DEPUTY);
        assertThatThrownBy(() -> holder(world, Role.LEAD)).isInstanceOf(ConstraintRefusedException.class);
        assertThatThrownBy(() -> holder(world, Role.DEPUTY)).isInstanceOf(ConstraintRefusedException.class);
        ask(world, lead, Role.TRIAGER);
        assertThatThrownBy(() -> hold(world, lead, Role.TRIAGER)).isInstanceOf(ConstraintRefusedException.class);
    }

    @OnBothDatabases
    void theDeputyTakesTheLeadsPlace(Database database) {
        World world = new World(database);
        PersonId lead = holder(world, Role.LEAD);
        PersonId deputy = holder(world, Role.DEPUTY);
        world.use(tx -> {
            roles.end(tx, world.program, lead, Role.LEAD);
            assertThat(roles.promoteDeputy(tx, world.program, NOW)).isTrue();
            assertThat(roles.promoteDeputy(tx, world.program, NOW)).isFalse();
        });
        assertThat(world.<Optional<PersonId>>ask(tx -> roles.lead(tx, world.program)))
                .contains(deputy);
        assertThat(world.<Optional<PersonId>>ask(tx -> roles.deputy(tx, world.program)))
                .isEmpty();
    }

    @OnBothDatabases
    void settingsAreKeptAsTheyAreSet(Database database) {
        World world = new World(database);
        PersonId contact = world.member();
        assertThat(world.<ProgramSettings>ask(tx -> world.people.settings(tx, world.program)))
                .isEqualTo(ProgramSettings.usual(LONDON));
        ProgramSettings set = new ProgramSettings(
                ZoneId.of("America/La_Paz"),
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)),
                List.of("Main building", "Hill clinic"),
                Optional.of("C0000001"),
                new ProgramSettings.Safety(
                        Optional.of(URI.create("https://intranet.example.org/harm")), "Call 5-5555."),
                Optional.of(contact),
                7,
                new ProgramSettings.Texts(
                        "Lovely.", List.of("It is under way already.", "We have no budget this year.")));
        world.use(tx -> world.people.set(tx, world.program, set));
        assertThat(world.<ProgramSettings>ask(tx -> world.people.settings(tx, world.program)))
                .isEqualTo(set);
        assertThat(world.people.settings(world.program)).isEqualTo(set);
        ProgramSettings fewer = ProgramSettings.usual(LONDON);
        world.use(tx -> world.people.set(tx, world.program, fewer));
        assertThat(world.<ProgramSettings>ask(tx -> world.people.settings(tx, world.program)))
                .isEqualTo(fewer);
        assertThat(world.people.settings(world.program)).isEqualTo(fewer);
    }

    @OnBothDatabases
    void adminsAreThoseOfWhomThePlatformSaysSo(Database database) {
        World world = new World(database);
        PersonId admin = world.member();
        world.member();
        assertThat(world.<List<PersonId>>ask(tx -> world.people.admins(tx, world.program, 10)))
                .isEmpty();
        world.people.learn(world.program, admin, new Profile("Ana", LONDON, Standing.MEMBER, true));
        assertThat(world.people.find(world.program, admin).orElseThrow().admin())
                .isTrue();
        assertThat(world.<List<PersonId>>ask(tx -> world.people.admins(tx, world.program, 10)))
                .containsExactly(admin);
        world.use(tx -> world.people.forget(tx, world.program, admin));
        assertThat(world.people.find(world.program, admin).orElseThrow().admin())
                .isFalse();
    }

    private PersonId holder(World world, Role role) {
        PersonId person = world.member();
        world.use(tx -> {
            roles.ask(tx, world.program, asked(person, role));
            assertThat(roles.hold(tx, world.program, person, role, NOW)).isTrue();
        });
        return person;
    }

    private void ask(World world, PersonId person, Role role) {
        world.use(tx -> roles.ask(tx, world.program, asked(person, role)));
    }

    private void hold(World world, PersonId person, Role role) {
        world.use(tx ->
                assertThat(roles.hold(tx, world.program, person, role, NOW)).isTrue());
    }

    private static Appointment asked(PersonId person, Role role) {
        return new Appointment(person, role, NOW, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A program on a real database. */
    private static final class World {
        final Database database;
        final PeopleService people;
        final ProgramId program;

        World(Database database) {
            this.database = database;
            this.people = new PeopleService(database.transactions(), Clock.systemUTC());
            this.program = people.openProgram("One", LONDON).id();
        }

        PersonId member() {
            PersonId person =
                    database.transactions().run(tx -> people.meet(tx, program)).id();
            people.learn(program, person, new Profile("A colleague", LONDON, Standing.MEMBER));
            return person;
        }

        <T> T ask(Function<Transaction, T> question) {
            return database.transactions().read(question::apply);
        }

        void use(Consumer<Transaction> work) {
            database.transactions().use(work);
        }
    }
}
