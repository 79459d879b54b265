package ripple.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ripple.database.Database;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;

/** A hospital with a mentor, what people offer and wish for on a real database, and a clock that a test moves. */
final class ProfileDesk {
    static final TimesDraft ANY = new TimesDraft(Set.of(DayOfWeek.THURSDAY), "14:00", "18:00");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    final Database database;
    final PeopleService people;
    final ProfileService profiles;
    final ProgramId program;
    final Member chen;
    int taken;
    int kept;
    Instant now = Instant.parse("2026-11-23T14:12:00Z");

    ProfileDesk(Database database) {
        this.database = database;
        this.people = new PeopleService(database.transactions(), clock());
        this.profiles = new ProfileService(
                database.transactions(),
                people,
                (transaction, mentor) -> new Places.Spoken(taken, kept, false),
                clock());
        this.program =
                people.openProgram("Willow Creek Hospital (made up)", NEW_YORK).id();
        this.chen = member("Dr Li Wei Chen");
    }

    static OfferDraft draft(String capacity) {
        return new OfferDraft(Set.of(HelpArea.TEAM), Set.of(), capacity, "2", ANY, Set.of(), Set.of());
    }

    Member member(String name) {
        Member met = new Member(
                program,
                database.transactions().run(tx -> people.meet(tx, program)).id());
        people.learn(program, met.person(), new Profile(name, NEW_YORK, Standing.MEMBER));
        return met;
    }

    void becomes(Member who, Standing standing) {
        people.learn(program, who.person(), new Profile("Dr Li Wei Chen", NEW_YORK, standing));
    }

    ProfileAnswer offer(String capacity) {
        return profiles.offer(chen, draft(capacity), KeptApart.NOBODY, 0);
    }

    ProfileAnswer offerAt(TimesDraft times) {
        return profiles.offer(
                chen,
                new OfferDraft(Set.of(HelpArea.TEAM), Set.of(), "2", "2", times, Set.of(), Set.of()),
                KeptApart.NOBODY,
                0);
    }

    List<Guide> guides() {
        return ask(reads -> database.transactions().read(tx -> reads.guides(tx, program, now)));
    }

    /** What keeps Dr Chen from being matched, the same for one as among all. */
    Set<Cause> causes() {
        Guide one = database.transactions()
                .read(tx -> new Profiles(people).guide(tx, program, chen.person(), now))
                .orElseThrow();
        assertThat(guides()).extracting(Guide::hindrances).containsExactly(one.hindrances());
        return Hindrances.causes(one.hindrances().bits());
    }

    <T> T ask(Function<Profiles, T> question) {
        return question.apply(new Profiles(people));
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
