package ripple.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.database.Database;
import ripple.due.DueTable;
import ripple.idea.Author;
import ripple.idea.Idea;
import ripple.idea.IdeaDesk;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.Role;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.profile.HelpArea;
import ripple.profile.KeptApart;
import ripple.profile.OfferDraft;
import ripple.profile.ProfileAnswer;
import ripple.profile.ProfileService;
import ripple.profile.Profiles;
import ripple.texts.Texts;

/** A hospital in which people can ask for mentors, on a real database, with a clock that a test moves. */
public final class MentoringDesk {

    static final Texts TEXTS = Texts.read(List.of(RequestText.values()), Optional.empty());

    public final IdeaDesk hospital;
    public final ProfileService profiles;
    public final Pairing pairing;
    public final MentorshipListeners listeners = new MentorshipListeners();
    public final RequestService requests;
    public final WordingService wording;
    public final RequestAnswers answers;
    public final RequestTurn turn;
    final RequestDesk desk;

    public MentoringDesk(Database database) {
        hospital = new IdeaDesk(database);
        Clock clock = new HospitalClock();
        profiles = new ProfileService(database.transactions(), hospital.people, new MentorPlaces(), clock);
        Profiles known = new Profiles(hospital.people);
        pairing = new Pairing(hospital.people, new ProfileOffers(known), listeners, clock);
        desk = new RequestDesk(
                new RequestDesk.Ground(hospital.people, known, pairing, TEXTS),
                new Outbox(clock, () -> {}),
                new DueTable(),
                clock);
        listeners.add(desk.listener());
        requests = new RequestService(
                database.transactions(),
                hospital.people,
                new FreeText(new IdentifierGuard(), hospital.people),
                desk,
                clock);
        wording = new WordingService(
                database.transactions(), new FreeText(new IdentifierGuard(), hospital.people), desk, clock);
        answers = new RequestAnswers(database.transactions(), hospital.people, desk, clock);
        turn = new RequestTurn(database.transactions(), hospital.people, desk);
        hospital.people.whenSomebodyLeaves(turn::left);
    }

    public Member member() {
        return new Member(hospital.program, hospital.member().person());
    }

    /** Somebody who offers to be a mentor, with so many places. */
    public Member mentor(int capacity) {
        Member mentor = member();
        offer(mentor, capacity);
        return mentor;
    }

    /** An idea of this person's, welcomed. */
    public Idea welcomed(Member author, String noticed) {
        Idea idea = hospital.keep(new Author(author.program(), author.person()), noticed);
        hospital.triage.welcome(hospital.holding(Role.TRIAGER), idea.number());
        return idea;
    }

    /** It waits for its answer once more. */
    public void reopen(Idea idea) {
        hospital.triage.reopen(hospital.holding(Role.TRIAGER), idea.number());
    }

    public void offer(Member mentor, int capacity) {
        OfferDraft first = OfferDraft.first();
        OfferDraft draft = new OfferDraft(
                Set.of(HelpArea.SMALL_TESTS),
                Set.of(),
                Integer.toString(capacity),
                first.protectedHours(),
                first.suits(),
                Set.of(),
                Set.of());
        int edition =
                profiles.mine(mentor).mentor().map(there -> there.edition()).orElse(0);
        ProfileAnswer answer = profiles.offer(mentor, draft, KeptApart.NOBODY, edition);
        if (!(answer instanceof ProfileAnswer.Kept)) {
            throw new AssertionError("Not offered: " + answer);
        }
    }

    /** Asks these mentors, the first choice first, and says where it stands. */
    public RequestStatus ask(Member mentee, Member... ranked) {
        return ((Asking.Sent) tryToAsk(mentee, ranked)).status();
    }

    public Asking tryToAsk(Member mentee, Member... ranked) {
        List<PersonId> choices = List.of(ranked).stream().map(Member::person).toList();
        return requests.ask(
                mentee,
                new RequestService.Wanted(Optional.empty(), "Please help me to begin", Route.CHOSEN, choices),
                Optional.empty());
    }

    public RequestStatus status(Member mentee) {
        return requests.status(mentee).orElseThrow();
    }

    public Optional<Mentorship> mentorship(Member mentee) {
        return hospital.database
                .transactions()
                .read(transaction -> new Mentorships().ofMentee(transaction, mentee.program(), mentee.person()));
    }

    /** Time passes, and what became due happens. */
    public int moveTo(String instant) {
        hospital.moveTo(Instant.parse(instant));
        return tick();
    }

    public int tick() {
        return turn.due(hospital.now());
    }

    /** What stands in the outbox for this person, as key, state and body, oldest first. */
    public List<String> mail(Member to) {
        return hospital.strings(
                "SELECT message_key || ' ' || kind || ' ' || body FROM outbox_messages WHERE conversation = 'person:"
                        + to.person().value() + "' ORDER BY id");
    }

    private final class HospitalClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return hospital.now();
        }
    }
}
