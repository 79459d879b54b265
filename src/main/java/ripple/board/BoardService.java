package ripple.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Rhythm;
import ripple.mentoring.EndingService;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.mentoring.PairAnswer;
import ripple.outbox.Kind;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Roles;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Subject;
import ripple.texts.Texts;

/** What the lead and the deputy can do for those who wait and for pairs that want to be looked at. Each deed asks by itself whether this person may. */
public final class BoardService {

    private static final String NUDGED = "board.nudged";

    private final Transactions transactions;
    private final PeopleService people;
    private final Outbox outbox;
    private final EndingService endings;
    private final Clock clock;
    private final BoardReader reader;
    private final DigestMessages messages;
    private final Audit audit;
    private final Roles roles = new Roles();
    private final Mentorships mentorships = new Mentorships();

    /** @param clock the one people's time is told by */
    public BoardService(
            Transactions transactions,
            PeopleService people,
            Outbox outbox,
            EndingService endings,
            Texts texts,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.outbox = outbox;
        this.endings = endings;
        this.clock = clock;
        this.reader = new BoardReader(people, texts);
        this.messages = new DigestMessages(texts);
        this.audit = new Audit(clock);
    }

    /** One page of it; nothing for whoever neither runs the program nor answers its ideas. */
    public Optional<LeadBoard> board(Member by, int page, int size) {
        return transactions.read(transaction -> maySee(transaction, by)
                ? Optional.of(reader.board(
                        transaction, by, new BoardReader.Asked(page, size, leads(transaction, by)), clock.instant()))
                : Optional.empty());
    }

    /** The same in numbers. */
    public Optional<Tally> tally(Member by) {
        return transactions.read(transaction -> maySee(transaction, by)
                ? Optional.of(reader.tally(transaction, by, clock.instant()))
                : Optional.empty());
    }

    /** A kind word to both of a pair, once a week at most; says in a sentence what came of it. */
    public String nudge(Member by, MentorshipId id) {
        return transactions.run(transaction -> {
            if (!leads(transaction, by)) {
                return BoardWords.NOT_LEADING;
            }
            return mentorships
                    .find(transaction, by.program(), id)
                    .filter(Mentorship::isLive)
                    .map(pair -> nudge(transaction, by, pair))
                    .orElse(BoardWords.NOT_FOUND);
        });
    }

    private String nudge(Transaction transaction, Member by, Mentorship pair) {
        if (pair.isOf(by.person())) {
            return BoardWords.OWN_PAIR;
        }
        if (pair.state() != MentorshipState.ACTIVE) {
            return pair.state() == MentorshipState.PAUSED ? BoardWords.RESTS : BoardWords.NOT_FOUND;
        }
        boolean mentorHears = tell(transaction, by, pair, pair.mentor());
        boolean menteeHears = tell(transaction, by, pair, pair.mentee());
        if (!mentorHears && !menteeHears) {
            return BoardWords.NUDGED_ALREADY;
        }
        audit.record(
                transaction,
                new AuditEntry(
                        by.program(),
                        new Actor.OnePerson(by.person()),
                        NUDGED,
                        new Subject("mentorship", pair.id().value())));
        return BoardWords.NUDGED;
    }

    private boolean tell(Transaction transaction, Member by, Mentorship pair, PersonId to) {
        Instant now = clock.instant();
        String week = Rhythm.occurrence(
                now, people.settings(transaction, by.program()).zone());
        String lead = reader.name(transaction, by.program(), by.person());
        String other = reader.name(transaction, by.program(), pair.other(to));
        return outbox.put(
                transaction,
                new Outgoing(
                        by.program(),
                        "board-nudge:" + pair.id().value() + ":" + week + ":person-" + to.value(),
                        Kind.REQUEST,
                        new Recipient.OnePerson(to),
                        messages.nudge(pair, lead, other)));
    }

    /** Who a pair is, for the question whether it should end; nothing if it is not this person's to end. */
    public Optional<LeadBoard.Line> find(Member by, MentorshipId id) {
        return transactions.read(transaction -> Optional.of(by)
                .filter(person -> leads(transaction, person))
                .flatMap(person -> mentorships.find(transaction, by.program(), id))
                .filter(pair -> pair.isLive() && !pair.isOf(by.person()))
                .map(pair -> new LeadBoard.Line(
                        pair.id(),
                        reader.name(transaction, by.program(), pair.mentor()),
                        reader.name(transaction, by.program(), pair.mentee()),
                        Health.GOING,
                        "")));
    }

    /** What may be seen of a pair by those who may read the board; nothing for one of the two. */
    public Optional<PairOverview> look(Member by, MentorshipId id) {
        return transactions.read(transaction -> Optional.of(by)
                .filter(person -> maySee(transaction, person))
                .flatMap(person -> mentorships.find(transaction, by.program(), id))
                .filter(pair -> !pair.isOf(by.person()))
                .flatMap(pair -> reader.overview(transaction, pair, leads(transaction, by), clock.instant())));
    }

    /** Ends a pair kindly, so that both may find somebody else; says in a sentence what came of it. */
    public String reassign(Member by, MentorshipId id) {
        PairAnswer answer = endings.reassign(by, id);
        if (answer instanceof PairAnswer.Done done) {
            return transactions.read(transaction -> BoardWords.reassigned(
                    reader.name(transaction, by.program(), done.mentorship().mentee())));
        }
        return answer instanceof PairAnswer.No no ? no.sentence() : BoardWords.NOT_FOUND;
    }

    private boolean maySee(Transaction transaction, Member by) {
        return roles.mayTriage(transaction, by.program(), by.person()) && takesPart(transaction, by);
    }

    private boolean leads(Transaction transaction, Member by) {
        return roles.leads(transaction, by.program(), by.person()) && takesPart(transaction, by);
    }

    private boolean takesPart(Transaction transaction, Member by) {
        return people.find(transaction, by.program(), by.person())
                .filter(person -> person.standing().takesPart())
                .isPresent();
    }
}
