package ripple.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.profile.ProfileDesk.ANY;
import static ripple.profile.ProfileDesk.NEW_YORK;
import static ripple.profile.ProfileDesk.draft;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;

class ProfileServiceTest {

    @OnBothDatabases
    void anOfferIsKeptWithAllThatWasSaid(Database database) {
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);

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
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);
        desk.taken = 2;
        desk.offer("2");

        desk.profiles.offer(desk.chen, draft("1"), KeptApart.NOBODY, 1);

        MyProfile mine = desk.profiles.mine(desk.chen);
        assertThat(mine.room()).isZero();
        assertThat(ProfileWords.standing(mine)).contains("You have 2 mentees, more than the 1 you now offer");
    }

    @OnBothDatabases
    void wishesAreKeptForNextTimeAndNotOverwrittenUnseen(Database database) {
        ProfileDesk desk = new ProfileDesk(database);
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
}
