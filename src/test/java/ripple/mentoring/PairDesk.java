package ripple.mentoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.idea.IdeaNumber;
import ripple.idea.WelcomedIdeas;
import ripple.outbox.Outbox;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.Standing;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.texts.Texts;

/** Mentorships on a real database, and a clock that a test moves. */
public final class PairDesk {

    public static final String GOALS = "One small test of clearer discharge words";

    public final IdeaDesk ideas;
    public final AgreementService agreements;
    public final PairService pairs;
    public final EndingService endings;
    public final CoverService covers;
    public final PairCards cards;
    public final Certificates certificates;
    public final PairTurns turns;
    public final PairGround ground;
    final ToldOffers offers = new ToldOffers();
    final List<String> heard = new ArrayList<>();
    Meetings.Held held = new Meetings.Held(0, Duration.ZERO, Optional.empty(), Optional.empty());
    final PairReminders reminders;
    final DueTable due = new DueTable();
    final MentorshipListeners listeners = new MentorshipListeners();
    private final Pairing pairing;

    public PairDesk(Database database) {
        this.ideas = new IdeaDesk(database);
        Clock clock = new DeskClock();
        this.ground = new PairGround(
                database.transactions(),
                ideas.people,
                offers,
                new FreeText(new IdentifierGuard(), ideas.people),
                new Outbox(clock, () -> {}),
                listeners,
                clock);
        WelcomedIdeas welcomed = new WelcomedIdeas(ideas.people);
        Meetings meetings = (transaction, program, mentorship) -> held;
        this.agreements = new AgreementService(ground);
        this.pairs = new PairService(ground);
        this.endings = new EndingService(ground);
        this.covers = new CoverService(ground, new AvailabilityService(clock));
        this.cards = new PairCards(ground, meetings, welcomed);
        this.certificates = new Certificates(ground, meetings, welcomed);
        this.turns = new PairTurns(ground, certificates);
        this.reminders = new PairReminders(ground, meetings, Texts.read(List.of(PairText.values()), Optional.empty()));
        this.pairing = new Pairing(ideas.people, offers, listeners, clock);
        ideas.people.whenSomebodyLeaves(new PairDepartures(ground));
        listeners.add(new Introduction(
                ground, welcomed, List.of("What brought you here?", "What would help?", "How do we begin?")));
        listeners.add(new PairPlan(ideas.people, due, meetings, clock));
        listeners.add(new Heard());
    }

    public Member member(String name) {
        Author author = ideas.member(ideas.program, name);
        return new Member(author.program(), author.person());
    }

    /** Somebody who takes up to so many mentees. */
    public Member mentor(String name, int capacity) {
        Member mentor = member(name);
        offers.offer(mentor.person(), capacity);
        return mentor;
    }

    public void offer(Member mentor, int capacity) {
        offers.offer(mentor.person(), capacity);
    }

    public Member holding(ripple.people.Role role, String name) {
        Author author = ideas.holding(role);
        becomes(new Member(author.program(), author.person()), name, Standing.MEMBER);
        return new Member(author.program(), author.person());
    }

    public void becomes(Member who, String name, Standing standing) {
        ideas.people.learn(who.program(), who.person(), new Profile(name, IdeaDesk.NEW_YORK, standing));
    }

    public Mentorship begin(Member mentor, Member mentee) {
        return begin(mentor, mentee, Optional.empty());
    }

    public Mentorship begin(Member mentor, Member mentee, Optional<IdeaNumber> idea) {
        Beginning beginning = tryToBegin(mentor, mentee, idea);
        return ((Beginning.Begun) beginning).mentorship();
    }

    Beginning tryToBegin(Member mentor, Member mentee, Optional<IdeaNumber> idea) {
        return ideas.database
                .transactions()
                .run(transaction -> pairing.begin(
                        transaction, new Pairing.Pair(mentor.program(), mentor.person(), mentee.person(), idea)));
    }

    public Mentorship find(Mentorship pair) {
        return ideas.database
                .transactions()
                .<Optional<Mentorship>>read(
                        transaction -> new Mentorships().find(transaction, pair.program(), pair.id()))
                .orElseThrow();
    }

    static AgreementDraft draft(int basedOn) {
        return new AgreementDraft(GOALS, "two-weeks", "video", "What we say about colleagues", "2027-03-31", basedOn);
    }

    /** Both have said yes to an agreement. */
    void agree(Mentorship pair) {
        int version = agreements
                .find(new Member(pair.program(), pair.mentor()), pair.id())
                .orElseThrow()
                .version();
        agree(pair, draft(version));
    }

    /** Both have said yes to this one. */
    public void agree(Mentorship pair, AgreementDraft draft) {
        agreements.propose(new Member(pair.program(), pair.mentor()), pair.id(), draft, Optional.empty());
        agreements.confirm(new Member(pair.program(), pair.mentee()), pair.id(), draft.basedOn() + 1);
    }

    void later(Duration by) {
        ideas.moveTo(ideas.now().plus(by));
    }

    /** The bodies of messages to this person, oldest first. */
    List<String> toldTo(PersonId person) {
        return ideas.strings(
                "SELECT body FROM outbox_messages WHERE conversation = 'person:" + person.value() + "' ORDER BY id");
    }

    /** The bodies of messages to these two together. */
    List<String> toldBoth(Mentorship pair) {
        return ideas.strings("SELECT body FROM outbox_messages WHERE conversation LIKE 'group:%' AND message_key ="
                + " 'mentorship:" + pair.id().value() + ":introduced'");
    }

    List<String> audited() {
        return ideas.strings("SELECT actor || ' ' || act FROM audit_entries WHERE program_id = " + ideas.program.value()
                + " ORDER BY number");
    }

    private final class Heard implements MentorshipListener {
        @Override
        public void began(Transaction transaction, Mentorship mentorship) {
            heard.add("began");
        }

        @Override
        public void agreed(Transaction transaction, Mentorship mentorship) {
            heard.add("agreed");
        }

        @Override
        public void paused(Transaction transaction, Mentorship mentorship) {
            heard.add("paused");
        }

        @Override
        public void resumed(Transaction transaction, Mentorship mentorship) {
            heard.add("resumed");
        }

        @Override
        public void ended(Transaction transaction, Mentorship mentorship) {
            heard.add("ended");
        }
    }

    private final class DeskClock extends Clock {
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
            return ideas.now();
        }
    }
}
