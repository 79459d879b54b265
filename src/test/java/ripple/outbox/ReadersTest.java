package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Hours;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.ProgramStandings;
import ripple.people.Standing;
import ripple.people.Week;

/** Whether its readers may be told is asked when a message is about to go; all of them, where several read it. */
class ReadersTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @OnBothDatabases
    void aDecisionInSomebodysHoursWaitsForTheEndOfDoNotDisturb(Database database) {
        Ward ward = new Ward(database, "2026-11-23T09:00");
        PersonId nurse = ward.colleague();
        ward.undisturbed.add(nurse);
        ward.put(Kind.DECISION, "decision", new Recipient.OnePerson(nurse));
        ward.put(Kind.ANSWER, "answer", new Recipient.OnePerson(nurse));

        ward.liveUntil("2026-11-23T09:14");
        assertThat(ward.platform.words()).containsExactly("answer");
        assertThat(ward.meters.counter("ripple.outbox.held").count()).isEqualTo(1);

        ward.undisturbed.clear();
        ward.liveUntil("2026-11-23T09:16");
        assertThat(ward.platform.words()).containsExactly("answer", "decision");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"ANSWER"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatThePlatformCouldNotTakeUntilTheEveningWaitsForTheMorning(Kind kind) {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Ward ward = new Ward(database, "2026-11-23T17:56");
            PersonId nurse = ward.colleague();
            for (int n = 0; n < 4; n++) {
                ward.platform.plan(FakePlatform.answer(new Delivery.NotSent("refused-connection")));
            }
            ward.put(kind, "words", new Recipient.OnePerson(nurse));

            ward.liveUntil("2026-11-23T18:10");
            ward.liveUntil("2026-11-24T07:59");
            assertThat(ward.platform.deliveries()).as("tries").isEqualTo(4);
            assertThat(ward.platform.words()).isEmpty();
            ward.liveUntil("2026-11-24T08:02");
            assertThat(ward.platform.words()).containsExactly("words");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DECISION", "REQUEST"})
    void whoIsOnNightsHearsOfItAtNight(Kind kind) {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Ward ward = new Ward(database, "2026-11-23T10:00");
            PersonId nurse = ward.colleague();
            ward.onNights(nurse, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25));
            ward.put(kind, "words", new Recipient.OnePerson(nurse));

            ward.liveUntil("2026-11-23T19:59");
            assertThat(ward.platform.words()).isEmpty();
            ward.liveUntil("2026-11-23T20:01");
            assertThat(ward.platform.words()).containsExactly("words");
        }
    }

    @OnBothDatabases
    void theAnswerToOnesOwnActGoesWheneverItCan(Database database) {
        Ward ward = new Ward(database, "2026-11-23T23:50");
        PersonId nurse = ward.colleague();
        ward.undisturbed.add(nurse);
        ward.platform.plan(FakePlatform.answer(new Delivery.NotSent("refused-connection")));
        ward.put(Kind.ANSWER, "answer", new Recipient.OnePerson(nurse));

        ward.liveUntil("2026-11-24T00:05");

        assertThat(ward.platform.words()).containsExactly("answer");
    }

    @OnBothDatabases
    void anIntroductionWaitsForTheHoursOfBoth(Database database) {
        Ward ward = new Ward(database, "2026-11-23T07:00");
        PersonId early = ward.colleague();
        PersonId late = ward.colleague();
        ward.hours(early, 7, 12);
        ward.hours(late, 11, 19);

        ward.put(Kind.DECISION, "introduction", new Recipient.Group(List.of(early, late)));

        ward.liveUntil("2026-11-23T10:59");
        assertThat(ward.platform.words()).isEmpty();
        ward.liveUntil("2026-11-23T11:01");
        assertThat(ward.platform.words()).containsExactly("introduction");
    }

    @OnBothDatabases
    void whereTwoAreNeverThereAtOnceItComesInTheHoursOfOne(Database database) {
        Ward ward = new Ward(database, "2026-11-23T19:00");
        PersonId byDay = ward.colleague();
        PersonId byNight = ward.colleague();
        ward.hours(byNight, 21, 6);

        ward.put(Kind.DECISION, "introduction", new Recipient.Group(List.of(byDay, byNight)));

        ward.liveUntil("2026-11-23T20:59");
        assertThat(ward.platform.words()).isEmpty();
        ward.liveUntil("2026-11-23T21:01");
        assertThat(ward.platform.words()).containsExactly("introduction");
    }

    @OnBothDatabases
    void whoComesBackEarlierLetsTheOtherReadItToo(Database database) {
        Ward ward = new Ward(database, "2026-11-23T09:00");
        PersonId one = ward.colleague();
        PersonId other = ward.colleague();
        ward.away(other, Optional.of(new Availability.Away(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24))));
        ward.put(Kind.DECISION, "introduction", new Recipient.Group(List.of(one, other)));
        ward.liveUntil("2026-11-23T10:00");
        assertThat(ward.platform.words()).isEmpty();

        ward.away(other, Optional.empty());
        ward.liveUntil("2026-11-23T10:02");

        assertThat(ward.platform.words()).containsExactly("introduction");
    }

    @OnBothDatabases
    void theQuietOfOneKeepsTheOtherWaitingForADayAtMost(Database database) {
        Ward ward = new Ward(database, "2026-11-23T09:00");
        PersonId one = ward.colleague();
        PersonId other = ward.colleague();
        ward.undisturbed.add(other);
        ward.put(Kind.DECISION, "introduction", new Recipient.Group(List.of(one, other)));

        ward.liveUntil("2026-11-24T08:59");
        assertThat(ward.platform.words()).isEmpty();
        ward.liveUntil("2026-11-24T09:16");
        assertThat(ward.platform.words()).containsExactly("introduction");
    }

    @OnBothDatabases
    void whoTriesRippleOutSeesEverythingAtOnce(Database database) {
        Ward ward = new Ward(database, "2026-11-23T22:00");
        PersonId installer = ward.colleague();
        PersonId nurse = ward.colleague();
        ward.tryOut(installer);
        ward.undisturbed.add(nurse);
        ward.put(Kind.DECISION, "decision", new Recipient.OnePerson(nurse));

        ward.liveUntil("2026-11-23T22:01");

        assertThat(ward.platform.words()).singleElement().asString().contains("decision");
    }

    /** People in New York, whose platform, outbox and clock belong to the test. */
    private static final class Ward {
        final FakePlatform platform = new FakePlatform();
        final Set<PersonId> undisturbed = new HashSet<>();
        final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        private final TestClock clock = new TestClock();
        private final Database database;
        private final PeopleService people;
        private final AvailabilityService hours = new AvailabilityService(clock);
        private final ProgramId program;
        private final WaitingRoom waiting;
        private final Outbox outbox;
        private final Dispatcher dispatcher;

        Ward(Database database, String local) {
            this.database = database;
            moveTo(at(local));
            this.people = new PeopleService(database.transactions(), clock);
            this.program = people.openProgram("Made up", NEW_YORK).id();
            Readers readers = new Readers(
                    database.transactions(), people, (of, person, now) -> undisturbed.contains(person), clock, clock);
            this.waiting = new WaitingRoom(database.transactions(), readers, clock, () -> {});
            hours.whenHoursChange(waiting::hoursChanged);
            this.outbox = new Outbox(clock, () -> {}, readers);
            this.dispatcher =
                    new Dispatcher(database.transactions(), platform, clock, OutboxSettings.STANDARD, meters, readers);
        }

        PersonId colleague() {
            PersonId id =
                    database.transactions().run(tx -> people.meet(tx, program)).id();
            people.learn(program, id, new Profile("A colleague", NEW_YORK, Standing.MEMBER));
            return id;
        }

        void hours(PersonId person, int from, int to) {
            var week = new Week(Week.USUAL.days(), new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0)));
            database.transactions().use(tx -> hours.suits(tx, program, person, week));
        }

        void onNights(PersonId person, LocalDate first, LocalDate last) {
            var nights = new Availability.Nights(first, last, Hours.USUAL_NIGHT);
            database.transactions().use(tx -> hours.onNights(tx, program, person, Optional.of(nights)));
        }

        void away(PersonId person, Optional<Availability.Away> time) {
            database.transactions().use(tx -> hours.away(tx, program, person, time));
        }

        void tryOut(PersonId installer) {
            database.transactions().use(tx -> {
                tx.store(TestModeTest.TryingOutStore.class).tryOut(program);
                new ProgramStandings().installedBy(tx, program, installer);
            });
        }

        void put(Kind kind, String words, Recipient to) {
            Outgoing outgoing = new Outgoing(program, words, kind, to, Message.of(Section.of(words)));
            database.transactions().run(tx -> outbox.put(tx, outgoing));
        }

        /** A quarter of an hour at a time, and the last half hour a minute at a time. */
        void liveUntil(String local) {
            Instant end = at(local);
            for (Instant now = clock.instant(); !now.isAfter(end); now = now.plus(step(now, end))) {
                moveTo(now);
                waiting.tick();
                dispatcher.tick();
            }
        }

        private static Duration step(Instant now, Instant end) {
            return now.plus(Duration.ofMinutes(30)).isBefore(end) ? Duration.ofMinutes(15) : Duration.ofMinutes(1);
        }

        private void moveTo(Instant instant) {
            clock.pass(Duration.between(clock.instant(), instant));
        }

        private static Instant at(String local) {
            return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
        }
    }
}
