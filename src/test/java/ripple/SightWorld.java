package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ripple.SightPeople.Viewer;
import ripple.board.BoardService;
import ripple.board.LeadBoard;
import ripple.checkin.BlockerPost;
import ripple.checkin.BlockerService;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInPage;
import ripple.checkin.CheckInService;
import ripple.checkin.MentorWordService;
import ripple.checkin.Word;
import ripple.checkin.WordId;
import ripple.database.Database;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.idea.IdeaNumber;
import ripple.idea.Seen;
import ripple.idea.Triage;
import ripple.idea.WelcomedIdeas;
import ripple.mentoring.AgreementDraft;
import ripple.mentoring.AgreementService;
import ripple.mentoring.Beginning;
import ripple.mentoring.EndingService;
import ripple.mentoring.Meetings;
import ripple.mentoring.MentoringDesk;
import ripple.mentoring.Mentorship;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairCards;
import ripple.mentoring.PairGround;
import ripple.mentoring.Pairing;
import ripple.mentoring.ProfileOffers;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.Person;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.profile.Profiles;
import ripple.reflection.CareDesk;
import ripple.reflection.ReflectionId;

/** A made-up hospital with ideas in every state, a pair with all that can be seen of it, requests, and people of every kind who look. */
final class SightWorld {

    static final String UNANSWERED = "The printer on ward 3 stands still";
    static final String AGREED = "The clinic has no free room";
    private static final String WORDS = "Please help me to begin";
    private static final String NOTE = "We have grown apart";

    private final MentoringDesk desk;
    private final IdeaDesk hospital;
    private final SightPeople people;
    private final Map<Triage, IdeaNumber> ideas = new EnumMap<>(Triage.class);
    private final AgreementService agreements;
    private final EndingService endings;
    private final PairCards cards;
    private final BoardService boards;
    private final CheckInService checkIns;
    private final MentorWordService words;
    private final BlockerService blockers;
    private final CareDesk.Services care;
    private final Mentorship pair;
    private final ReflectionId own;
    private final ReflectionId shared;

    SightWorld(Database database) {
        desk = new MentoringDesk(database);
        hospital = desk.hospital;
        Clock clock = Clock.fixed(hospital.now(), ZoneOffset.UTC);
        FreeText texts = new FreeText(new IdentifierGuard(), hospital.people);
        Outbox outbox = new Outbox(clock, () -> {});
        PairGround ground = new PairGround(
                database.transactions(),
                hospital.people,
                new ProfileOffers(new Profiles(hospital.people)),
                texts,
                outbox,
                desk.listeners,
                clock);
        agreements = new AgreementService(ground);
        endings = new EndingService(ground);
        Meetings.Held none = new Meetings.Held(0, Duration.ZERO, Optional.empty(), Optional.empty());
        cards = new PairCards(ground, (transaction, program, id) -> none, new WelcomedIdeas(hospital.people));
        boards = new BoardService(
                database.transactions(), hospital.people, outbox, endings, WiredProgram.texts(), clock);
        checkIns = new CheckInService(database.transactions(), hospital.people, texts, clock);
        words = new MentorWordService(ground);
        BlockerPost post = new BlockerPost(hospital.people, outbox);
        blockers = new BlockerService(database.transactions(), hospital.people, texts, words, post, clock);
        care = new CareDesk.Services(database, hospital.people, clock);
        people = new SightPeople(desk);
        for (Triage state : Triage.values()) {
            ideas.put(state, keepIdea(state));
        }
        pair = begin(member(Viewer.MENTEE));
        agree();
        checkIn();
        standIn();
        own = care.write(member(Viewer.MENTEE), "For myself");
        shared = care.write(member(Viewer.MENTEE), "For my mentor");
        assertThat(care.reflections.share(member(Viewer.MENTEE), shared)).isPresent();
        desk.ask(member(Viewer.AUTHOR), member(Viewer.ASKED_MENTOR));
        desk.ask(desk.member());
        hospital.execute("INSERT INTO pulse_counts (program_id, quarter, answer, people) VALUES ("
                + hospital.program.value() + ", '2026-Q3', 5, 12)");
    }

    Member member(Viewer viewer) {
        return people.member(viewer);
    }

    private Author author(Viewer viewer) {
        return SightPeople.author(member(viewer));
    }

    private static Author author(Member member) {
        return SightPeople.author(member);
    }

    private IdeaNumber keepIdea(Triage state) {
        Author lead = author(Viewer.LEAD);
        IdeaNumber idea = hospital.keep(author(Viewer.AUTHOR), "People wait in the corridor: " + state)
                .number();
        switch (state) {
            case WAITING -> {}
            case WELCOMED -> {
                hospital.triage.welcome(lead, idea);
                hospital.voices.seeThisToo(author(desk.member()), idea);
            }
            case MERGED -> hospital.triage.merge(lead, idea, mergeTarget(lead));
            case NOT_NOW -> hospital.triage.notNow(lead, idea, "Other changes come first.", Optional.empty());
            case WITHDRAWN -> hospital.ideas.withdraw(author(Viewer.AUTHOR), idea);
        }
        assertThat(hospital.ideas.find(lead, idea).map(found -> found.triage())).contains(state);
        return idea;
    }

    private IdeaNumber mergeTarget(Author lead) {
        IdeaNumber other =
                hospital.keep(author(desk.member()), "Doors bang at night").number();
        hospital.triage.welcome(lead, other);
        return other;
    }

    private Mentorship begin(Member mentee) {
        Member mentor = member(Viewer.MENTOR);
        Pairing.Pair both = new Pairing.Pair(mentor.program(), mentor.person(), mentee.person(), Optional.empty());
        Beginning begun = hospital.database.transactions().run(transaction -> desk.pairing.begin(transaction, both));
        return ((Beginning.Begun) begun).mentorship();
    }

    private void agree() {
        AgreementDraft draft =
                new AgreementDraft("One small test", "two-weeks", "video", "What we say", "2027-03-31", 0);
        agreements.propose(member(Viewer.MENTOR), pair.id(), draft, Optional.empty());
        agreements.confirm(member(Viewer.MENTEE), pair.id(), 1);
    }

    /** These days, and with a yes. */
    private void standIn() {
        hospital.execute(
                "INSERT INTO mentor_covers (program_id, mentor_id, cover_id, first_day, last_day, state, asked_at, over_at)"
                        + " SELECT program_id, mentor_id, "
                        + member(Viewer.STANDS_IN_FOR_THE_MENTOR).person().value()
                        + ", '2026-11-01', '2027-01-31', 'agreed', proposed_at, proposed_at FROM mentorships WHERE id = "
                        + pair.id().value());
    }

    private void checkIn() {
        Person mentee = person(member(Viewer.MENTEE));
        raise(say("2026-W48"), UNANSWERED);
        raise(say("2026-W49"), AGREED);
        hospital.strings("SELECT '' || id FROM blockers WHERE words = '" + AGREED + "'")
                .forEach(this::agreeToTell);
        Optional<CheckInPage> page = hospital.database
                .transactions()
                .run(transaction -> checkIns.ask(transaction, mentee, pair.id(), "2026-W48", hospital.now()));
        checkIns.write(
                member(Viewer.MENTEE),
                page.orElseThrow().checkIn().id(),
                new CheckInDraft("We tried it once", "", Optional.of(4), ""),
                Optional.empty());
    }

    private WordId say(String week) {
        Person mentor = person(member(Viewer.MENTOR));
        WordId word = hospital.database
                .transactions()
                .run(transaction ->
                        words.ask(transaction, mentor, week, hospital.now().plus(Duration.ofDays(4))))
                .get(0)
                .word()
                .id();
        words.say(member(Viewer.MENTOR), word, Word.STUCK);
        return word;
    }

    private void raise(WordId word, String what) {
        assertThat(blockers.raise(
                        member(Viewer.MENTOR), word, member(Viewer.SPONSOR).person(), what, Optional.empty()))
                .isInstanceOf(BlockerService.Raised.Waiting.class);
    }

    private void agreeToTell(String id) {
        blockers.agree(member(Viewer.MENTEE), new ripple.checkin.BlockerId(Long.parseLong(id)), 1);
    }

    private Person person(Member member) {
        return hospital.people.find(member.program(), member.person()).orElseThrow();
    }

    ReflectionId own() {
        return own;
    }

    ReflectionId shared() {
        return shared;
    }

    String idea(Member viewer, Triage state) {
        return yes(hospital.ideas.find(author(viewer), idea(state)).isPresent());
    }

    private IdeaNumber idea(Triage state) {
        return Optional.ofNullable(ideas.get(state)).orElseThrow();
    }

    String voices(Member viewer) {
        Optional<Seen> seen = hospital.ideas.see(author(viewer), idea(Triage.WELCOMED));
        return seen.map(Seen::voices)
                .filter(voices -> voices.count() == 1)
                .map(voices -> voices.people().isEmpty() ? "count" : "names")
                .orElse("no");
    }

    /** Of the mentor who was asked: areas and that there is room. Mentors see their own. */
    String profile(Member viewer) {
        if (desk.profiles.mine(viewer).mentor().isPresent()) {
            return "own";
        }
        return yes(desk.requests.findCandidates(viewer).stream()
                .anyMatch(candidate ->
                        candidate.mentor().equals(member(Viewer.ASKED_MENTOR).person())));
    }

    String avoided(Member viewer) {
        return words(desk.profiles
                .mine(viewer)
                .keptApart()
                .ratherNot()
                .contains(member(Viewer.AVOIDED).person()));
    }

    String request(Member viewer) {
        boolean sent = desk.requests
                .status(viewer)
                .filter(status -> status.request().words().equals(WORDS))
                .isPresent();
        boolean received = desk.answers.waiting(viewer).stream()
                .anyMatch(waiting -> waiting.request().words().equals(WORDS));
        return words(sent || received);
    }

    String line(Member viewer) {
        Optional<LeadBoard> board =
                boards.board(viewer, 1, 10).filter(read -> !read.line().isEmpty());
        board.ifPresent(read -> assertThat(read.toString()).doesNotContain(WORDS));
        return board.map(read -> "status").orElse("no");
    }

    String agreement(Member viewer) {
        boolean reads = agreements
                .find(viewer, pair.id())
                .flatMap(found -> found.holds())
                .isPresent();
        if (reads) {
            return "words";
        }
        Optional<PairCard> card = cards.find(viewer, pair.id()).filter(PairCard::agreed);
        card.ifPresent(there -> assertThat(there.agreements().newest()).isEmpty());
        return card.map(there -> "exists").orElse("no");
    }

    String checkIn(Member viewer) {
        return words(checkIns.newest(viewer, pair.id()).isPresent());
    }

    String word(Member viewer) {
        return words(!checkIns.words(viewer, pair.id(), 5).isEmpty());
    }

    /** They come to people by message, and to nobody else. */
    String blocker(Member viewer, String what) {
        return words(hasMail(viewer, what));
    }

    private boolean hasMail(Member viewer, String what) {
        return desk.mail(viewer).stream().anyMatch(mail -> mail.contains(what));
    }

    String reflection(Member viewer, ReflectionId id) {
        return words(care.reflections.find(viewer, id).isPresent()
                || care.reflections.sharedWith(viewer).stream()
                        .anyMatch(read -> read.reflection().id().equals(id)));
    }

    /** @param people how many gave the same answer in the quarter that is over */
    String pulse(Member viewer, int people) {
        hospital.execute("UPDATE pulse_counts SET people = " + people);
        return care.pulse.counts(viewer).isPresent() ? "counts" : "no";
    }

    void endWithANote() {
        Member mentee = desk.member();
        String reason = EndingService.reasons().get(0).code();
        endings.end(mentee, begin(mentee).id(), reason, NOTE, Optional.empty());
    }

    boolean readsTheNote(Viewer viewer) {
        return hasMail(member(viewer), NOTE);
    }

    private static String yes(boolean seen) {
        return seen ? "yes" : "no";
    }

    private static String words(boolean seen) {
        return seen ? "words" : "no";
    }
}
