package ripple.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.profile.ProfileDesk.ANY;
import static ripple.profile.ProfileDesk.NEW_YORK;
import static ripple.profile.ProfileDesk.draft;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.privacy.Erasure;

/** How mentors and mentees are seen by matching, by other members, and by whoever erases them. */
class ProfilesTest {

    @OnBothDatabases
    void whoIsAwayOrHasLeftIsNotMatched(Database database) {
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);
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
    void everyMemberSeesWhatAMentorOffersInTheirOwnTime(Database database) {
        ProfileDesk desk = new ProfileDesk(database);
        Member emyr = desk.member("Emyr");
        ZoneId london = ZoneId.of("Europe/London");
        desk.people.learn(desk.program, emyr.person(), new Profile("Emyr", london, Standing.MEMBER));
        assertThat(desk.profiles.card(emyr, desk.chen.person())).isEmpty();
        desk.offerAt(new TimesDraft(Set.of(DayOfWeek.THURSDAY), "17:00", "20:30"));
        desk.taken = 1;

        MentorCard card = desk.profiles.card(emyr, desk.chen.person()).orElseThrow();

        assertThat(ProfileWords.card(card))
                .isEqualTo("Can help with bringing a team along · room for 1 · 2 hours a month · "
                        + "Thu, 10:00 PM to 1:30 AM the next day, "
                        // Java 17 says "British Time", Java 25 "London Time".
                        + london.getDisplayName(TextStyle.FULL, Locale.US));
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
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);
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
        ProfileDesk desk = new ProfileDesk(database);
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
}
