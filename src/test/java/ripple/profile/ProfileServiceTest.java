package ripple.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.privacy.Erasure;

class ProfileServiceTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final TimesDraft ANY = new TimesDraft(Set.of(DayOfWeek.THURSDAY), "14:00", "18:00");

    @OnBothDatabases
    void anOfferIsKeptWithAllThatWasSaid(Database database) {
        Desk desk = new Desk(database);
        Member boss = desk.member("Boss");
        Member rival = desk.member("Rival");
        KeptApart apart = new KeptApart(Set.of(boss.person()), Set.of(rival.person(), desk.chen.person()));
        OfferDraft draft = new OfferDraft(
                Set.of(HelpArea.MEASURING, HelpArea.TEAM),
                Set.of(ChangeKind.DISCHARGE),
                " 3 ",
                "4",
                new TimesDraft(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), "20:00", "06:00"),
                Set.of(new Language("en"), new Language("es")),
                Set.of("North"));

        ProfileAnswer answer = desk.profiles.offer(desk.chen, draft, apart, 0);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ProfileAnswer.Kept.class,
                        kept -> assertThat(kept.first()).isTrue());
        MyProfile mine = desk.profiles.mine(desk.chen);
        assertThat(OfferDraft.of(mine.mentor().orElseThrow().offer()))
                .usingRecursiveComparison()
                .ignoringFields("capacity")
                .isEqualTo(draft);
        assertThat(mine.room()).isEqualTo(3);
        assertThat(mine.keptApart())
                .as("nobody is kept apart from themselves")
                .isEqualTo(new KeptApart(Set.of(boss.person()), Set.of(rival.person())));
        assertThat(ProfileWords.lines(mine.mentor().orElseThrow().offer(), NEW_YORK))
                .contains(
                        "Takes 3 mentees at once, 4 hours a month",
                        "Can meet: Sat, Sun, 8:00 PM to 6:00 AM the next day, Eastern Time",
                        "Speaks: English, Spanish");
    }

    @OnBothDatabases
    void whatCannotBeKeptIsSaidAtEachField(Database database) {
        Desk desk = new Desk(database);
        OfferDraft nothing = new OfferDraft(
                Set.of(), Set.of(), "0", "2.5", new TimesDraft(Set.of(), "", "25:00"), Set.of(), Set.of());

        ProfileAnswer answer = desk.profiles.offer(desk.chen, nothing, KeptApart.NOBODY, 0);

        assertThat(((ProfileAnswer.Unfit) answer).problems())
                .containsOnlyKeys(
                        OfferField.AREAS,
                        OfferField.CAPACITY,
                        OfferField.PROTECTED_HOURS,
                        OfferField.DAYS,
                        OfferField.FROM,
                        OfferField.TO);
        assertThat(desk.profiles.mine(desk.chen).mentor()).isEmpty();
        for (String capacity : List.of("", "11", "-1", "two", "99999999999")) {
            assertThat(desk.offer(capacity)).as(capacity).isInstanceOf(ProfileAnswer.Unfit.class);
        }
        assertThat(((ProfileAnswer.Unfit) desk.offerAt(new TimesDraft(Set.of(DayOfWeek.MONDAY), "08:00", "08:00")))
                        .problems())
                .containsOnlyKeys(OfferField.TO);
    }

    @OnBothDatabases
    void ofTwoWindowsTheSecondIsToldAndARetryIsHarmless(Database database) {
        Desk desk = new Desk(database);
        desk.offer("2");

        assertThat(desk.profiles.offer(desk.chen, draft("1"), KeptApart.NOBODY, 0))
                .isInstanceOf(ProfileAnswer.Overtaken.class);
        assertThat(desk.profiles.offer(desk.chen, draft("2"), KeptApart.NOBODY, 0))
                .as("the same once more is a retry")
                .isInstanceOf(ProfileAnswer.Kept.class);
        assertThat(desk.profiles.mine(desk.chen).edition()).isEqualTo(1);
        assertThat(desk.profiles.offer(desk.chen, draft("1"), KeptApart.NOBODY, 1))
                .isInstanceOf(ProfileAnswer.Kept.class);
        assertThat(desk.profiles.mine(desk.chen).room()).isEqualTo(1);
    }

    @OnBothDatabases
    void aPauseEndsByItselfOnItsDay(Database database) {
        Desk desk = new Desk(database);
        desk.offer("2");

        desk.profiles.pause(desk.chen, Optional.of(LocalDate.parse("2026-12-01")));

        assertThat(desk.causes()).containsExactly(Cause.PAUSED);
        assertThat(desk.profiles.mine(desk.chen).room()).isZero();
        desk.now = Instant.parse("2026-12-01T04:59:00Z");
        assertThat(desk.causes()).as("it is still the day before in New York").containsExactly(Cause.PAUSED);
        desk.now = Instant.parse("2026-12-01T05:00:00Z");
        assertThat(desk.causes()).isEmpty();
        assertThat(ProfileWords.standing(desk.profiles.mine(desk.chen))).startsWith("You offer to be a mentor.");
    }

    @OnBothDatabases
    void aPauseNeedsADayThatComes(Database database) {
        Desk desk = new Desk(database);

        assertThat(desk.profiles.pause(desk.chen, Optional.of(LocalDate.parse("2026-12-01"))))
                .as("nothing is offered")
                .isInstanceOf(ProfileAnswer.Refused.class);
        desk.offer("2");
        for (Optional<LocalDate> day : List.of(
                Optional.<LocalDate>empty(),
                Optional.of(LocalDate.parse("2026-11-23")),
                Optional.of(LocalDate.parse("2020-01-01")),
                Optional.of(LocalDate.parse("2029-01-01")))) {
            assertThat(desk.profiles.pause(desk.chen, day)).isInstanceOf(ProfileAnswer.Unfit.class);
        }
        assertThat(desk.causes()).isEmpty();
    }

    @OnBothDatabases
    void anOfferGoesOnEarlyStopsAndIsMadeAgain(Database database) {
        Desk desk = new Desk(database);
        desk.offer("2");
        desk.profiles.pause(desk.chen, Optional.of(LocalDate.parse("2026-12-01")));

        desk.profiles.goOn(desk.chen);

        assertThat(desk.causes()).isEmpty();
        desk.profiles.stop(desk.chen);
        desk.profiles.stop(desk.chen);
        assertThat(desk.profiles.mine(desk.chen).state()).isEqualTo(MentorState.STOPPED);
        assertThat(desk.guides()).isEmpty();
        assertThat(desk.profiles.offer(
                        desk.chen,
                        draft("2"),
                        KeptApart.NOBODY,
                        desk.profiles.mine(desk.chen).edition()))
                .isInstanceOfSatisfying(
                        ProfileAnswer.Kept.class,
                        kept -> assertThat(kept.first()).isFalse());
        assertThat(desk.causes()).isEmpty();
    }

    @OnBothDatabases
    void aLowerCapacityEndsNothing(Database database) {
        Desk desk = new Desk(database);
        desk.taken = 2;
        desk.offer("2");

        desk.profiles.offer(desk.chen, draft("1"), KeptApart.NOBODY, 1);

        MyProfile mine = desk.profiles.mine(desk.chen);
        assertThat(mine.room()).isZero();
        assertThat(ProfileWords.standing(mine)).contains("You have 2 mentees, more than the 1 you now offer");
    }

    @OnBothDatabases
    void whoIsAwayOrHasLeftIsNotMatched(Database database) {
        Desk desk = new Desk(database);
        desk.offer("2");
        Availability.Away away = new Availability.Away(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-30"));
        database.transactions()
                .use(tx -> new AvailabilityService(desk.clock())
                        .away(tx, desk.program, desk.chen.person(), Optional.of(away)));

        assertThat(desk.causes()).containsExactly(Cause.AWAY);
        desk.now = Instant.parse("2026-12-01T12:00:00Z");
        assertThat(desk.causes()).isEmpty();
        desk.becomes(desk.chen, Standing.DEACTIVATED);
        assertThat(desk.causes()).containsExactly(Cause.GONE);
        assertThat(desk.offer("1")).isInstanceOf(ProfileAnswer.Refused.class);
        desk.becomes(desk.chen, Standing.GUEST);
        assertThat(desk.causes()).containsExactly(Cause.GONE);
    }

    @OnBothDatabases
    void oneAndAllAreSeenAlike(Database database) {
        Desk desk = new Desk(database);
        desk.offer("2");
        Member amara = desk.member("Amara");
        Wishes wishes = new Wishes(
                Set.of(HelpArea.TEAM), Set.of(), ANY.read(new HashMap<>()).orElseThrow(), Set.of(), Optional.empty());
        KeptApart apart = new KeptApart(Set.of(desk.chen.person()), Set.of());
        desk.profiles.wish(amara, WishesDraft.of(wishes), apart, 0);

        assertThat(desk.profiles.mine(amara).wishes()).contains(wishes);
        List<Guide> guides = desk.guides();
        assertThat(guides).hasSize(1);
        Seeker one = desk.ask(
                reads -> database.transactions().read(tx -> reads.seeker(tx, desk.program, amara.person(), desk.now)));
        List<Seeker> all = desk.ask(reads -> database.transactions()
                .read(tx -> reads.seekers(tx, desk.program, PersonSet.of(List.of(amara.person())), desk.now)));
        assertThat(all).hasSize(1);
        for (Seeker seeker : List.of(one, all.get(0))) {
            assertThat(((Judged.NotPossible) Fit.judge(seeker, guides.get(0))).causes())
                    .containsExactly(Cause.KEPT_APART);
            assertThat(seeker.line()).isTrue();
        }
        assertThat(desk.<List<Seeker>>ask(reads -> database.transactions()
                        .read(tx -> reads.seekers(tx, desk.program, PersonSet.NOBODY, desk.now))))
                .isEmpty();
    }

    @OnBothDatabases
    void wishesAreKeptForNextTimeAndNotOverwrittenUnseen(Database database) {
        Desk desk = new Desk(database);
        Wishes first = Wishes.NONE;
        WishesDraft other = new WishesDraft(Set.of(HelpArea.TEAM), Set.of(), ANY, Set.of(), Optional.of("North"));

        desk.profiles.wish(desk.chen, WishesDraft.of(first), KeptApart.NOBODY, 0);

        assertThat(desk.profiles.wish(desk.chen, other, KeptApart.NOBODY, 0))
                .isInstanceOf(ProfileAnswer.Overtaken.class);
        assertThat(desk.profiles.wish(desk.chen, WishesDraft.of(first), KeptApart.NOBODY, 0))
                .isInstanceOf(ProfileAnswer.Kept.class);
        assertThat(desk.profiles.wish(desk.chen, other, KeptApart.NOBODY, 1)).isInstanceOf(ProfileAnswer.Kept.class);
        assertThat(desk.profiles.mine(desk.chen).wishes().orElseThrow().site()).contains("North");
    }

    @OnBothDatabases
    void everyMemberSeesWhatAMentorOffersInTheirOwnTime(Database database) {
        Desk desk = new Desk(database);
        Member emyr = desk.member("Emyr");
        desk.people.learn(
                desk.program, emyr.person(), new Profile("Emyr", ZoneId.of("Europe/London"), Standing.MEMBER));
        assertThat(desk.profiles.card(emyr, desk.chen.person())).isEmpty();
        desk.offerAt(new TimesDraft(Set.of(DayOfWeek.THURSDAY), "17:00", "20:30"));
        desk.taken = 1;

        MentorCard card = desk.profiles.card(emyr, desk.chen.person()).orElseThrow();

        assertThat(ProfileWords.card(card))
                .isEqualTo("Can help with bringing a team along · room for 1 · 2 hours a month · "
                        + "Thu, 10:00 PM to 1:30 AM the next day, British Time");
        desk.people.learn(
                desk.program, emyr.person(), new Profile("Emyr", ZoneId.of("Pacific/Auckland"), Standing.MEMBER));
        assertThat(desk.profiles
                        .card(emyr, desk.chen.person())
                        .orElseThrow()
                        .suits()
                        .days())
                .containsExactly(DayOfWeek.FRIDAY);
    }

    @OnBothDatabases
    void nobodyElseSeesAnOfferAndNoneThatDoesNotStand(Database database) {
        Desk desk = new Desk(database);
        Member emyr = desk.member("Emyr");
        desk.offer("2");
        ProgramId other = desk.people.openProgram("Other", NEW_YORK).id();
        Member stranger = new Member(
                other,
                database.transactions().run(tx -> desk.people.meet(tx, other)).id());

        assertThat(desk.profiles.card(stranger, desk.chen.person())).isEmpty();
        desk.profiles.pause(desk.chen, Optional.of(LocalDate.parse("2026-12-01")));
        assertThat(desk.profiles.card(emyr, desk.chen.person())).isEmpty();
        desk.profiles.goOn(desk.chen);
        assertThat(desk.profiles.card(emyr, desk.chen.person())).isPresent();
        desk.becomes(emyr, Standing.GUEST);
        assertThat(desk.profiles.card(emyr, desk.chen.person())).isEmpty();
        desk.becomes(emyr, Standing.MEMBER);
        desk.becomes(desk.chen, Standing.DEACTIVATED);
        assertThat(desk.profiles.card(emyr, desk.chen.person())).isEmpty();
    }

    @OnBothDatabases
    void anotherProgramSeesNothing(Database database) {
        Desk desk = new Desk(database);
        desk.offer("2");
        ProgramId other = desk.people.openProgram("Other", NEW_YORK).id();

        assertThat(desk.<Boolean>ask(reads -> database.transactions()
                        .read(tx -> reads.find(tx, other, desk.chen.person()).isPresent())))
                .isFalse();
        assertThat(desk.<List<Guide>>ask(
                        reads -> database.transactions().read(tx -> reads.guides(tx, other, desk.now))))
                .isEmpty();
    }

    @OnBothDatabases
    void whoIsErasedLeavesNoOfferNoWishAndNoName(Database database) {
        Desk desk = new Desk(database);
        Member amara = desk.member("Amara");
        desk.profiles.offer(desk.chen, draft("2"), new KeptApart(Set.of(), Set.of(amara.person())), 0);
        desk.profiles.wish(amara, WishesDraft.of(Wishes.NONE), new KeptApart(Set.of(), Set.of(desk.chen.person())), 0);

        int rows = database.transactions()
                .run(tx -> new ProfileCare()
                        .erase(tx, new Erasure(desk.program, desk.chen.person(), "", List.of(), desk.now)));

        assertThat(rows).isEqualTo(3);
        assertThat(desk.profiles.mine(desk.chen).mentor()).isEmpty();
        assertThat(desk.profiles.mine(amara).keptApart()).isEqualTo(KeptApart.NOBODY);
    }

    private static OfferDraft draft(String capacity) {
        return new OfferDraft(Set.of(HelpArea.TEAM), Set.of(), capacity, "2", ANY, Set.of(), Set.of());
    }

    private static final class Desk {
        final Database database;
        final PeopleService people;
        final ProfileService profiles;
        final ProgramId program;
        final Member chen;
        int taken;
        Instant now = Instant.parse("2026-11-23T14:12:00Z");

        Desk(Database database) {
            this.database = database;
            this.people = new PeopleService(database.transactions(), clock());
            this.profiles =
                    new ProfileService(database.transactions(), people, (transaction, mentor) -> taken, clock());
            this.program = people.openProgram("Willow Creek Hospital (made up)", NEW_YORK)
                    .id();
            this.chen = member("Dr Li Wei Chen");
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
}
