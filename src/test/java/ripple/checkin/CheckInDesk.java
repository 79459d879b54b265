package ripple.checkin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.idea.IdeaNumber;
import ripple.mentoring.Beginning;
import ripple.mentoring.CoverService;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.Mentorships;
import ripple.mentoring.Offers;
import ripple.mentoring.PairGround;
import ripple.mentoring.Pairing;
import ripple.outbox.Outbox;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;

/** A hospital in which everybody may mentor twenty, with check-ins on a real database and a clock that a test moves. */
public final class CheckInDesk {

    public final IdeaDesk desk;
    public final DueTable due = new DueTable();
    public final MentorWordService words;
    public final CheckInService checkIns;
    public final BlockerService blockers;
    public final CheckInPlan plan;
    public final CheckInHours hours;
    public final Pairing pairing;
    public final CoverService covers;
    public final PairGround pairs;
    public final Clock clock;
    public final MentorshipListeners listeners = new MentorshipListeners();

    public CheckInDesk(Database database) {
        this.desk = new IdeaDesk(database);
        this.clock = new DeskClock(desk);
        FreeText freeText = new FreeText(new IdentifierGuard(), desk.people);
        Outbox outbox = new Outbox(clock, () -> {});
        this.pairs = new PairGround(
                database.transactions(), desk.people, new Everybody(), freeText, outbox, listeners, clock);
        this.covers = new CoverService(pairs, new AvailabilityService(clock));
        this.words = new MentorWordService(pairs);
        this.checkIns = new CheckInService(database.transactions(), desk.people, freeText, clock);
        BlockerPost post = new BlockerPost(desk.people, outbox);
        this.blockers = new BlockerService(database.transactions(), desk.people, freeText, words, post, clock);
        this.plan = new CheckInPlan(pairs, due);
        this.hours = new CheckInHours(database.transactions(), desk.people, due, clock);
        listeners.add(plan);
        this.pairing = new Pairing(desk.people, new Everybody(), listeners, clock);
    }

    /** Two who begin now. */
    public Mentorship pair(Member mentor, Member mentee) {
        return pair(mentor, mentee, Optional.empty());
    }

    public Mentorship pair(Member mentor, Member mentee, Optional<IdeaNumber> idea) {
        Beginning begun = desk.database
                .transactions()
                .run(transaction -> pairing.begin(
                        transaction, new Pairing.Pair(mentor.program(), mentor.person(), mentee.person(), idea)));
        return ((Beginning.Begun) begun).mentorship();
    }

    public Member member(String name) {
        return member(desk.member(desk.program, name));
    }

    public static Member member(Author author) {
        return new Member(author.program(), author.person());
    }

    public Person person(Member member) {
        return desk.people.find(member.program(), member.person()).orElseThrow();
    }

    /** Asks a mentor about a week, as the prompt does. */
    public List<MentorCard> ask(Member mentor, String week) {
        Person person = person(mentor);
        return desk.database.transactions().run(transaction -> words.ask(transaction, person, week, clock.instant()));
    }

    /** The card of the only mentee. */
    public MentorCard askOne(Member mentor, String week) {
        return ask(mentor, week).get(0);
    }

    public Optional<CheckInPage> ask(Mentorship mentorship, String week) {
        Person mentee = person(new Member(mentorship.program(), mentorship.mentee()));
        return desk.database
                .transactions()
                .run(transaction -> checkIns.ask(transaction, mentee, mentorship.id(), week, clock.instant()));
    }

    public void becomes(Mentorship mentorship, String state) {
        boolean live = state.equals("active") || state.equals("paused");
        desk.execute("UPDATE mentorships SET state = '" + state + "', ended_at = " + (live ? "NULL" : "since")
                + " WHERE id = " + mentorship.id().value());
    }

    public Mentorship again(Mentorship mentorship) {
        return desk.database
                .transactions()
                .read(transaction -> new Mentorships().find(transaction, mentorship.program(), mentorship.id()))
                .orElseThrow();
    }

    private static final class Everybody implements Offers {
        @Override
        public Optional<Integer> capacity(Transaction transaction, ProgramId program, PersonId mentor, Instant now) {
            return Optional.of(20);
        }

        @Override
        public boolean keepsApart(Transaction transaction, ProgramId program, PersonId one, PersonId other) {
            return false;
        }
    }

    private static final class DeskClock extends Clock {
        private final IdeaDesk desk;

        DeskClock(IdeaDesk desk) {
            this.desk = desk;
        }

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
            return desk.now();
        }
    }
}
