package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;

/** Decisions and requests wait for their reader's hours; the story's clock and the real one are two. */
class WaitingRoomTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @OnBothDatabases
    void aDecisionInTheEveningComesInTheMorning(Database database) {
        Ward ward = new Ward(database, "2026-11-23T18:30:00");

        assertThat(ward.put("decision", Kind.DECISION)).isTrue();
        ward.put("answer", Kind.ANSWER);

        assertThat(ward.claimable()).containsExactly("answer");
        ward.tickAt("2026-11-24T07:59:00");
        assertThat(ward.claimable()).containsExactly("answer");
        ward.tickAt("2026-11-24T08:00:00");
        assertThat(ward.claimable()).containsExactlyInAnyOrder("answer", "decision");
    }

    @OnBothDatabases
    void whatComesInTheirHoursGoesAtOnce(Database database) {
        Ward ward = new Ward(database, "2026-11-23T09:00:00");
        ward.put("request", Kind.REQUEST);
        assertThat(ward.claimable()).containsExactly("request");
    }

    @OnBothDatabases
    void afterAStandstillItIsAskedWhetherItIsNightAgain(Database database) {
        Ward ward = new Ward(database, "2026-11-23T18:30:00");
        ward.put("decision", Kind.DECISION);

        ward.tickAt("2026-11-24T23:00:00");
        assertThat(ward.claimable()).isEmpty();
        ward.tickAt("2026-11-25T08:00:00");
        assertThat(ward.claimable()).containsExactly("decision");
    }

    @OnBothDatabases
    void whoIsAwayIsToldWhenTheyComeBack(Database database) {
        Ward ward = new Ward(database, "2026-11-23T09:00:00");
        ward.away(Optional.of(new Availability.Away(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4))));
        ward.put("request", Kind.REQUEST);
        assertThat(ward.claimable()).isEmpty();

        ward.away(Optional.empty());
        ward.tickAt("2026-11-24T10:00:00");

        assertThat(ward.claimable()).containsExactly("request");
    }

    @OnBothDatabases
    void doNotDisturbIsAskedWhenTheHoursBegin(Database database) {
        Ward ward = new Ward(database, "2026-11-23T18:30:00");
        ward.put("decision", Kind.DECISION);
        ward.undisturbed = true;

        ward.tickAt("2026-11-24T08:00:00");
        assertThat(ward.claimable()).isEmpty();
        ward.undisturbed = false;
        ward.tickAt("2026-11-24T08:15:00");
        assertThat(ward.claimable()).containsExactly("decision");
    }

    @OnBothDatabases
    void whatStandsBehindInTheLineKeepsItsPlaceAndItsHours(Database database) {
        Ward ward = new Ward(database, "2026-11-23T18:30:00");
        ward.put("first", Kind.DECISION);
        ward.put("second", Kind.REQUEST);

        ward.tickAt("2026-11-24T08:00:00");

        assertThat(ward.claimable()).containsExactly("first");
    }

    private static final class Ward {
        boolean undisturbed;
        private final Database database;
        private final ProgramId program;
        private final PersonId nurse;
        private final AvailabilityService hours;
        private final TestClock story;
        private final TestClock real = new TestClock();
        private final WaitingRoom waiting;
        private final Outbox outbox;

        Ward(Database database, String local) {
            this.database = database;
            this.story = new TestClock();
            moveTo(at(local));
            PeopleService people = new PeopleService(database.transactions(), story);
            this.program = people.openProgram("Made up", NEW_YORK).id();
            this.nurse =
                    database.transactions().run(tx -> people.meet(tx, program)).id();
            people.learn(program, nurse, new Profile("A nurse", NEW_YORK, Standing.MEMBER));
            Readers readers =
                    new Readers(database.transactions(), people, (of, person, now) -> undisturbed, story, real);
            this.waiting = new WaitingRoom(database.transactions(), readers, real, () -> {});
            this.hours = new AvailabilityService(story);
            hours.whenHoursChange(waiting::hoursChanged);
            this.outbox = new Outbox(real, () -> {}, readers);
        }

        boolean put(String key, Kind kind) {
            Outgoing outgoing =
                    new Outgoing(program, key, kind, new Recipient.OnePerson(nurse), Message.of(Section.of("Words")));
            return database.transactions().run(transaction -> outbox.put(transaction, outgoing));
        }

        void away(Optional<Availability.Away> time) {
            database.transactions().use(transaction -> hours.away(transaction, program, nurse, time));
        }

        void tickAt(String local) {
            moveTo(at(local));
            waiting.tick();
        }

        private void moveTo(Instant instant) {
            story.pass(Duration.between(story.instant(), instant));
        }

        List<String> claimable() {
            real.pass(Duration.ofHours(1));
            Set<String> keys = new HashSet<>();
            database.transactions()
                    .use(transaction -> keys.addAll(
                            transaction.store(WaitingPeekStore.class).claimable(real.instant())));
            return List.copyOf(keys);
        }

        private static Instant at(String local) {
            return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
        }
    }
}
