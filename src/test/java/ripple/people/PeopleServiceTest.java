package ripple.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;

class PeopleServiceTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    @OnBothDatabases
    void aPersonIsMetUnknownAndThenLearned(Database database) {
        PeopleService people = people(database);
        ProgramId program = people.openProgram("Willow", LONDON).id();
        Person met = meet(database, people, program);
        assertThat(met).isEqualTo(new Person(met.id(), program, "", LONDON, Standing.UNKNOWN, false));
        assertThat(met.displayName()).isEqualTo("a colleague");
        assertThat(people.findUnknown(program, 10)).containsExactly(met);
        people.learn(program, met.id(), new Profile(" Ana Flores ", LA_PAZ, Standing.MEMBER));
        assertThat(people.find(program, met.id()))
                .contains(new Person(met.id(), program, "Ana Flores", LA_PAZ, Standing.MEMBER, false));
        assertThat(people.findUnknown(program, 10)).isEmpty();
    }

    @OnBothDatabases
    void nobodyIsSeenFromAnotherProgram(Database database) {
        PeopleService people = people(database);
        ProgramId one = people.openProgram("One", LONDON).id();
        ProgramId other = people.openProgram("Other", LONDON).id();
        Person person = meet(database, people, one);
        assertThat(people.find(other, person.id())).isEmpty();
        assertThat(people.findUnknown(other, 10)).isEmpty();
        Profile profile = new Profile("Ana", LONDON, Standing.MEMBER);
        assertThatThrownBy(() -> people.learn(other, person.id(), profile))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(people.find(one, person.id())).contains(person);
        assertThat(people.staffNames(other).names()).isEmpty();
    }

    @OnBothDatabases
    void aProgramMustBeThereToMeetSomebodyInIt(Database database) {
        PeopleService people = people(database);
        assertThatThrownBy(() -> meet(database, people, new ProgramId(4711)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @OnBothDatabases
    void aProgramIsFoundByItsId(Database database) {
        PeopleService people = people(database);
        Program program = people.openProgram("Willow", LA_PAZ);
        assertThat(database.transactions().<Optional<Program>>read(tx -> people.findProgram(tx, program.id())))
                .contains(program);
        assertThat(database.transactions().<Optional<Program>>read(tx -> people.findProgram(tx, new ProgramId(4711))))
                .isEmpty();
    }

    @OnBothDatabases
    void staffNamesFollowWhatIsLearned(Database database) {
        PeopleService people = people(database);
        ProgramId program = people.openProgram("Willow", LONDON).id();
        Person person = meet(database, people, program);
        Person bot = meet(database, people, program);
        assertThat(people.staffNames(program).names()).isEmpty();
        people.learn(program, person.id(), new Profile("Ana Flores", LONDON, Standing.MEMBER));
        people.learn(program, bot.id(), new Profile("Deploy Robot", LONDON, Standing.BOT));
        assertThat(people.staffNames(program).names()).containsExactly("Ana Flores");
        people.learn(program, person.id(), new Profile("Ana Flores Rojas", LONDON, Standing.DEACTIVATED));
        assertThat(people.staffNames(program).names()).containsExactly("Ana Flores Rojas");
    }

    @OnBothDatabases
    void anErasedPersonsNumberIsNeverGivenAgain(Database database) {
        PeopleService people = people(database);
        ProgramId program = people.openProgram("Willow", LONDON).id();
        PersonId first = meet(database, people, program).id();
        database.transactions().use(tx -> tx.store(ErasingStore.class).erase(first.value()));
        assertThat(meet(database, people, program).id().value()).isGreaterThan(first.value());
    }

    interface ErasingStore {
        @org.jdbi.v3.sqlobject.statement.SqlUpdate("DELETE FROM people WHERE id = :id")
        void erase(long id);
    }

    private static PeopleService people(Database database) {
        return new PeopleService(database.transactions(), Clock.systemUTC());
    }

    private static Person meet(Database database, PeopleService people, ProgramId program) {
        return database.transactions().run(tx -> people.meet(tx, program));
    }
}
