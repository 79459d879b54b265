package ripple.round;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.sqlobject.SqlObject;
import ripple.database.Database;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.mentoring.MentorPlaces;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.Mentorships;
import ripple.mentoring.Offers;
import ripple.mentoring.Pairing;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.people.Week;
import ripple.privacy.IdentifierGuard;
import ripple.profile.Avoidances;
import ripple.profile.Guide;
import ripple.profile.HelpArea;
import ripple.profile.KeptApart;
import ripple.profile.OfferDraft;
import ripple.profile.ProfileService;
import ripple.profile.Profiles;
import ripple.profile.TimesDraft;
import ripple.profile.WishesDraft;
import ripple.program.ProgramService;
import ripple.texts.Texts;

/** A program with a lead, people who wait in a line that the test writes, and mentors who offer. */
public final class RoundDesk {

    static final Texts TEXTS = Texts.read(List.of(RoundText.values()), Optional.empty());
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final Instant MONDAY = Instant.parse("2026-11-23T14:12:00Z");

    public final Database database;
    public final PeopleService people;
    public final ProfileService profiles;
    public final MentorshipListeners listeners = new MentorshipListeners();
    public final Pairing pairing;
    public final ProposalReminders reminders;
    public final DueTable due = new DueTable();
    public final ProposalService proposals;
    public final RoundService rounds;
    public final ProgramId program;
    public final Member lead;
    public final List<Line.InLine> line = new ArrayList<>();
    Instant now = MONDAY;
    private final Profiles readProfiles;

    public RoundDesk(Database database) {
        this.database = database;
        Clock clock = new DeskClock();
        this.people = new PeopleService(database.transactions(), clock);
        this.profiles = new ProfileService(database.transactions(), people, new MentorPlaces(), clock);
        this.readProfiles = new Profiles(people);
        Offers offers = new ProfileOffers();
        this.pairing = new Pairing(people, offers, listeners, clock);
        Gathering gathering = new Gathering(new WrittenLine(), readProfiles, offers);
        Outbox outbox = new Outbox(clock, () -> {});
        this.reminders = new ProposalReminders(people, due, TEXTS);
        this.proposals = new ProposalService(
                database.transactions(),
                people,
                gathering,
                pairing,
                new ProposalService.Voice(outbox, reminders),
                clock);
        listeners.add(proposals);
        this.rounds = new RoundService(database.transactions(), people, gathering, proposals, clock, () -> 42);
        this.program = people.openProgram("Mentoring at Willow Creek (made up)", NEW_YORK)
                .id();
        Member admin = member("Robin Wright", true);
        this.lead = member("Nadia Haddad");
        ProgramService programs =
                new ProgramService(database.transactions(), people, new IdentifierGuard(), outbox, clock);
        programs.name(admin, Role.LEAD, lead.person());
        programs.accept(lead, Role.LEAD);
    }

    public Member member(String name) {
        return member(name, false);
    }

    private Member member(String name, boolean admin) {
        return memberOf(program, name, admin);
    }

    public Member memberOf(ProgramId of, String name, boolean admin) {
        Member met = new Member(
                of, database.transactions().run(tx -> people.meet(tx, of)).id());
        people.learn(of, met.person(), new Profile(name, NEW_YORK, Standing.MEMBER, admin));
        return met;
    }

    public void leaves(Member who) {
        people.learn(program, who.person(), new Profile("Somebody", NEW_YORK, Standing.DEACTIVATED));
    }

    /** Somebody who wants help with this and waits. */
    public Member waiting(String name, HelpArea... areas) {
        Member mentee = member(name);
        profiles.wish(
                mentee,
                new WishesDraft(Set.of(areas), Set.of(), TimesDraft.of(Week.USUAL), Set.of(), Optional.empty()),
                KeptApart.NOBODY,
                0);
        line.add(new Line.InLine(mentee.person(), Optional.empty(), List.of()));
        return mentee;
    }

    public void leavesLine(Member mentee) {
        line.removeIf(each -> each.mentee().equals(mentee.person()));
    }

    /** Somebody who offers help with this. */
    public Member mentor(String name, int capacity, HelpArea... areas) {
        Member mentor = member(name);
        OfferDraft first = OfferDraft.first();
        profiles.offer(
                mentor,
                new OfferDraft(
                        Set.of(areas),
                        Set.of(),
                        Integer.toString(capacity),
                        first.protectedHours(),
                        first.suits(),
                        Set.of(),
                        Set.of()),
                KeptApart.NOBODY,
                0);
        return mentor;
    }

    /** The mentor says in private that they would rather not be matched with the other. */
    public void keepApart(Member mentor, Member other) {
        var mine = profiles.mine(mentor).mentor().orElseThrow();
        profiles.offer(
                mentor, OfferDraft.of(mine.offer()), new KeptApart(Set.of(), Set.of(other.person())), mine.edition());
    }

    /** The mentorship of this mentee, now. */
    public void ends(Member mentee) {
        database.transactions()
                .use(tx -> tx.store(PlainStore.class)
                        .execute("UPDATE mentorships SET state = 'ended', ended_at = since WHERE mentee_id = "
                                + mentee.person().value()));
    }

    public Board board() {
        return rounds.board(lead, 1, 50).orElseThrow();
    }

    public Board.Draft draft() {
        return board().draft().orElseThrow();
    }

    public DraftRef ref() {
        return draft().ref();
    }

    /** Makes a draft in the place of the one there is. */
    public Board.Draft makeDraft() {
        rounds.draft(lead, board().draft().map(Board.Draft::ref));
        return draft();
    }

    /** "Amara Osei → Dr Li Wei Chen", in the order of the line. */
    public List<String> pairs() {
        return draft().page().items().stream()
                .map(each -> each.name() + " → "
                        + each.match().map(Board.Match::name).orElse("nobody"))
                .toList();
    }

    public Optional<Mentorship> mentorship(Member mentee) {
        return database.transactions().read(tx -> new Mentorships().ofMentee(tx, program, mentee.person()));
    }

    /** The bodies of messages to this person, oldest first. */
    public List<String> toldTo(Member who) {
        return select("SELECT body FROM outbox_messages WHERE program_id = " + program.value()
                + " AND conversation = 'person:" + who.person().value() + "' ORDER BY id");
    }

    public List<String> select(String sql) {
        return database.transactions().read(tx -> tx.store(PlainStore.class).select(sql));
    }

    interface PlainStore extends SqlObject {
        default List<String> select(String sql) {
            return getHandle().createQuery(sql).mapTo(String.class).list();
        }

        default void execute(String sql) {
            getHandle().execute(sql);
        }
    }

    private final class WrittenLine implements Line {
        @Override
        public List<InLine> waiting(Transaction transaction, ProgramId of) {
            return of.equals(program) ? List.copyOf(line) : List.of();
        }

        @Override
        public Optional<InLine> take(Transaction transaction, ProgramId of, PersonId mentee) {
            return waiting(transaction, of).stream()
                    .filter(each -> each.mentee().equals(mentee))
                    .findFirst();
        }
    }

    private final class ProfileOffers implements Offers {
        @Override
        public Optional<Integer> capacity(Transaction transaction, ProgramId of, PersonId mentor, Instant at) {
            return readProfiles
                    .guide(transaction, of, mentor, at)
                    .filter(guide -> guide.hindrances().isNone())
                    .map(Guide::capacity);
        }

        @Override
        public boolean keepsApart(Transaction transaction, ProgramId of, PersonId one, PersonId other) {
            return new Avoidances().keepsApart(transaction, of, one, other);
        }
    }

    /** Moves with each question, so that nothing happens at the same instant. */
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
        public synchronized Instant instant() {
            now = now.plusMillis(1);
            return now;
        }
    }
}
