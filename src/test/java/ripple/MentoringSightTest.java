package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInPage;
import ripple.checkin.CheckInService;
import ripple.checkin.MentorWordService;
import ripple.checkin.Word;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.idea.NotTakingPartException;
import ripple.mentoring.AgreementDraft;
import ripple.mentoring.AgreementService;
import ripple.mentoring.Beginning;
import ripple.mentoring.MentoringDesk;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.PairGround;
import ripple.mentoring.Pairing;
import ripple.mentoring.ProfileOffers;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.profile.KeptApart;
import ripple.profile.OfferDraft;
import ripple.profile.Profiles;
import ripple.reflection.CareDesk;
import ripple.reflection.ReflectionId;

/**
 * Who may see what of mentors and mentees, cell by cell: row × viewer, against the real services. M: the pair's mentor, E: its mentee, T:
 * those who answer ideas and run the program, R: a mentor who was asked, S: who asked, O: every other member, whatever else they are (second
 * contact, sponsor). Who is none of these is a stranger everywhere.
 */
class MentoringSightTest {

    private static final Map<Row, String> TABLE = new EnumMap<>(Map.of(
            Row.MENTOR_PROFILE, "METRSO",
            Row.AVOIDANCES_OF_THE_MENTOR, "M",
            Row.REQUEST_AND_ITS_WORDS, "SR",
            Row.AGREEMENT, "ME",
            Row.CHECK_IN, "ME",
            Row.WORD_OF_THE_MENTOR, "MT",
            Row.PRIVATE_REFLECTION, "E",
            Row.SHARED_REFLECTION, "EM",
            Row.COUNTS_OF_THE_PULSE, "T"));

    /** A row of the table in the product's description. */
    private enum Row {
        MENTOR_PROFILE,
        AVOIDANCES_OF_THE_MENTOR,
        REQUEST_AND_ITS_WORDS,
        AGREEMENT,
        CHECK_IN,
        WORD_OF_THE_MENTOR,
        PRIVATE_REFLECTION,
        SHARED_REFLECTION,
        COUNTS_OF_THE_PULSE
    }

    /** Who looks. */
    private enum Viewer {
        MENTOR('M'),
        MENTEE('E'),
        LEAD('T'),
        DEPUTY('T'),
        TRIAGER('T'),
        ASKED_MENTOR('R'),
        WHO_ASKED('S'),
        OTHER_MEMBER('O'),
        SPONSOR('O'),
        SECOND_CONTACT('O'),
        AVOIDED('O'),
        LEAD_OF_ANOTHER_PROGRAM('-'),
        THE_SAME_CLAIMING_THIS_PROGRAM('-'),
        TRIAGER_WHO_LEFT('-');

        private final char group;

        Viewer(char group) {
            this.group = group;
        }
    }

    private static final Map<Row, BiPredicate<World, Member>> SEES = new EnumMap<>(Map.of(
            Row.MENTOR_PROFILE, World::seesProfile,
            Row.AVOIDANCES_OF_THE_MENTOR, World::seesAvoidances,
            Row.REQUEST_AND_ITS_WORDS, World::seesRequest,
            Row.AGREEMENT, World::seesAgreement,
            Row.CHECK_IN, World::seesCheckIn,
            Row.WORD_OF_THE_MENTOR, World::seesWord,
            Row.PRIVATE_REFLECTION, (world, who) -> world.seesReflection(who, world.ownReflection),
            Row.SHARED_REFLECTION, (world, who) -> world.seesReflection(who, world.sharedReflection),
            Row.COUNTS_OF_THE_PULSE, World::seesPulse));

    @Test
    void everyRowIsTried() {
        assertThat(TABLE).containsOnlyKeys(Row.values());
        assertThat(SEES).containsOnlyKeys(Row.values());
    }

    @OnBothDatabases
    void everyCellIsAsTheTableSays(Database database) {
        World world = new World(database);
        List<String> wrong = new ArrayList<>();
        for (Row row : Row.values()) {
            for (Viewer viewer : Viewer.values()) {
                boolean sees = sees(row, world, world.member(viewer));
                boolean may = TABLE.getOrDefault(row, "").indexOf(viewer.group) >= 0;
                if (sees != may) {
                    wrong.add(row + " × " + viewer + ": " + (sees ? "seen" : "hidden"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean sees(Row row, World world, Member who) {
        try {
            return SEES.getOrDefault(row, (any, one) -> false).test(world, who);
        } catch (NotTakingPartException | IllegalArgumentException stranger) {
            return false;
        }
    }

    /** A pair with all that can be seen of it, a request to another mentor, and people of every kind. */
    private static final class World {

        private static final String WORDS = "Please help me to begin";

        final MentoringDesk desk;
        final Map<Viewer, Member> who = new EnumMap<>(Viewer.class);
        final ReflectionId ownReflection;
        final ReflectionId sharedReflection;
        private final AgreementService agreements;
        private final CheckInService checkIns;
        private final MentorWordService words;
        private final CareDesk.Services care;
        private final Mentorship pair;

        World(Database database) {
            desk = new MentoringDesk(database);
            Clock clock = Clock.fixed(desk.hospital.now(), ZoneOffset.UTC);
            FreeText texts = new FreeText(new IdentifierGuard(), desk.hospital.people);
            Outbox outbox = new Outbox(clock, () -> {});
            agreements = new AgreementService(new PairGround(
                    database.transactions(),
                    desk.hospital.people,
                    new ProfileOffers(new Profiles(desk.hospital.people)),
                    texts,
                    outbox,
                    desk.listeners,
                    clock));
            checkIns = new CheckInService(database.transactions(), desk.hospital.people, texts, clock);
            words = new MentorWordService(
                    database.transactions(), desk.hospital.people, new MentorshipListeners(), clock);
            care = new CareDesk.Services(database, desk.hospital.people, clock);
            people();
            pair = pair(member(Viewer.MENTOR), member(Viewer.MENTEE));
            agree();
            checkIn();
            ownReflection = care.write(member(Viewer.MENTEE), "For myself");
            sharedReflection = care.write(member(Viewer.MENTEE), "For my mentor");
            assertThat(care.reflections.share(member(Viewer.MENTEE), sharedReflection))
                    .isPresent();
            desk.ask(member(Viewer.WHO_ASKED), member(Viewer.ASKED_MENTOR));
            desk.hospital.execute("INSERT INTO pulse_counts (program_id, quarter, answer, people) VALUES ("
                    + desk.hospital.program.value() + ", '2026-Q3', 5, 12)");
        }

        private Member member(Viewer viewer) {
            return Optional.ofNullable(who.get(viewer)).orElseThrow();
        }

        private void people() {
            for (Viewer viewer : Viewer.values()) {
                who.put(viewer, desk.member());
            }
            who.put(Viewer.LEAD, of(desk.hospital.holding(Role.LEAD)));
            who.put(Viewer.DEPUTY, of(desk.hospital.holding(Role.DEPUTY)));
            who.put(Viewer.TRIAGER, of(desk.hospital.holding(Role.TRIAGER)));
            who.put(Viewer.SPONSOR, of(desk.hospital.holding(Role.SPONSOR)));
            Author left = desk.hospital.holding(Role.TRIAGER);
            desk.hospital.learn(left, Standing.DEACTIVATED);
            who.put(Viewer.TRIAGER_WHO_LEFT, of(left));
            Author elsewhere = desk.hospital.holding(desk.hospital.openProgram(), Role.LEAD);
            who.put(Viewer.LEAD_OF_ANOTHER_PROGRAM, of(elsewhere));
            who.put(Viewer.THE_SAME_CLAIMING_THIS_PROGRAM, new Member(desk.hospital.program, elsewhere.person()));
            desk.offer(member(Viewer.MENTOR), 2);
            desk.offer(member(Viewer.ASKED_MENTOR), 2);
            avoid();
        }

        private void avoid() {
            Member mentor = member(Viewer.MENTOR);
            OfferDraft draft = desk.profiles
                    .mine(mentor)
                    .mentor()
                    .map(profile -> OfferDraft.of(profile.offer()))
                    .orElseThrow();
            KeptApart apart =
                    new KeptApart(Set.of(), Set.of(member(Viewer.AVOIDED).person()));
            desk.profiles.offer(mentor, draft, apart, desk.profiles.mine(mentor).edition());
        }

        private static Member of(Author author) {
            return new Member(author.program(), author.person());
        }

        private Mentorship pair(Member mentor, Member mentee) {
            Pairing.Pair both = new Pairing.Pair(mentor.program(), mentor.person(), mentee.person(), Optional.empty());
            Beginning begun =
                    desk.hospital.database.transactions().run(transaction -> desk.pairing.begin(transaction, both));
            return ((Beginning.Begun) begun).mentorship();
        }

        private void agree() {
            AgreementDraft draft =
                    new AgreementDraft("One small test", "two-weeks", "video", "What we say", "2027-03-31", 0);
            agreements.propose(member(Viewer.MENTOR), pair.id(), draft, Optional.empty());
            agreements.confirm(member(Viewer.MENTEE), pair.id(), 1);
            assertThat(agreements
                            .find(member(Viewer.MENTOR), pair.id())
                            .orElseThrow()
                            .holds())
                    .isPresent();
        }

        private void checkIn() {
            Person mentor = person(member(Viewer.MENTOR));
            Person mentee = person(member(Viewer.MENTEE));
            var transactions = desk.hospital.database.transactions();
            var card = transactions
                    .run(transaction -> words.ask(
                            transaction, mentor, "2026-W48", desk.hospital.now().plus(Duration.ofDays(4))))
                    .get(0);
            words.say(member(Viewer.MENTOR), card.word().id(), Word.STUCK);
            Optional<CheckInPage> page = transactions.run(
                    transaction -> checkIns.ask(transaction, mentee, pair.id(), "2026-W48", desk.hospital.now()));
            checkIns.write(
                    member(Viewer.MENTEE),
                    page.orElseThrow().checkIn().id(),
                    new CheckInDraft("We tried it once", "", Optional.of(4), ""),
                    Optional.empty());
        }

        private Person person(Member member) {
            return desk.hospital.people.find(member.program(), member.person()).orElseThrow();
        }

        /** Of the mentor who was asked: areas and that there is room. Mentors see their own. */
        boolean seesProfile(Member viewer) {
            Member shown = member(Viewer.ASKED_MENTOR);
            return viewer.equals(shown)
                    ? desk.profiles.mine(viewer).mentor().isPresent()
                    : desk.requests.findCandidates(viewer).stream()
                            .anyMatch(candidate -> candidate.mentor().equals(shown.person()));
        }

        boolean seesAvoidances(Member viewer) {
            return desk.profiles
                    .mine(viewer)
                    .keptApart()
                    .ratherNot()
                    .contains(member(Viewer.AVOIDED).person());
        }

        boolean seesRequest(Member viewer) {
            return desk.requests
                            .status(viewer)
                            .filter(status -> status.request().words().equals(WORDS))
                            .isPresent()
                    || desk.answers.waiting(viewer).stream()
                            .anyMatch(waiting -> waiting.request().words().equals(WORDS));
        }

        boolean seesAgreement(Member viewer) {
            return agreements
                    .find(viewer, pair.id())
                    .flatMap(found -> found.holds())
                    .isPresent();
        }

        boolean seesCheckIn(Member viewer) {
            return checkIns.newest(viewer, pair.id()).isPresent();
        }

        boolean seesWord(Member viewer) {
            return !checkIns.words(viewer, pair.id(), 5).isEmpty();
        }

        boolean seesReflection(Member viewer, ReflectionId id) {
            return care.reflections.find(viewer, id).isPresent()
                    || care.reflections.sharedWith(viewer).stream()
                            .anyMatch(shared -> shared.reflection().id().equals(id));
        }

        boolean seesPulse(Member viewer) {
            return care.pulse.counts(viewer).isPresent();
        }
    }
}
