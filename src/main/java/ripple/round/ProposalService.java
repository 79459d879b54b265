package ripple.round;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.mentoring.AnswerTimes;
import ripple.mentoring.Beginning;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipListener;
import ripple.mentoring.Pairing;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;
import ripple.round.Line.InLine;
import ripple.round.ProposalAnswer.Outcome;

/** Asks the two of each pair of a published round, takes their answers, and lets go of what was not answered in time. */
public final class ProposalService implements MentorshipListener {

    private static final int AT_ONCE = 20;

    private final Transactions transactions;
    private final PeopleService people;
    private final Gathering gathering;
    private final Pairing pairing;
    private final ProposalPost post;
    private final ProposalReminders reminders;
    private final AnswerTimes times;
    private final Clock clock;
    private final Roles roles = new Roles();

    public ProposalService(
            Transactions transactions,
            PeopleService people,
            Gathering gathering,
            Pairing pairing,
            Voice voice,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.gathering = gathering;
        this.pairing = pairing;
        this.post = new ProposalPost(voice.outbox(), people);
        this.reminders = voice.reminders();
        this.times = new AnswerTimes(people);
        this.clock = clock;
    }

    /** How people hear: at once, and if they do not answer. */
    public record Voice(Outbox outbox, ProposalReminders reminders) {}

    /** Asks all that a published round has still to ask, few at a time, so that nobody else waits. */
    void ask(ProgramId program, RoundId round) {
        boolean more = true;
        while (more) {
            more = transactions.run(transaction -> askSome(transaction, program, round));
        }
    }

    /** Whether there may be more. */
    private boolean askSome(Transaction transaction, ProgramId program, RoundId round) {
        roles.takeTurn(transaction, program);
        List<Seat> seats = RoundBook.seats(transaction).toAsk(program, round, AT_ONCE);
        seats.forEach(seat -> ask(transaction, program, round, seat));
        if (seats.isEmpty()) {
            RoundBook.rounds(transaction).finish(program, round);
        }
        return !seats.isEmpty();
    }

    private void ask(Transaction transaction, ProgramId program, RoundId round, Seat seat) {
        pairing.takeTurn(transaction, program, seat.mentor().orElseThrow());
        Optional<Mentorship> held = gathering
                .takeWaiting(transaction, program, seat.mentee())
                .flatMap(waiting -> hold(transaction, program, seat, waiting));
        held.ifPresent(mentorship -> ask(transaction, round, mentorship));
        ripple.round.Outcome outcome = held.isPresent() ? ripple.round.Outcome.ASKED : ripple.round.Outcome.LEFT_OUT;
        RoundBook.seats(transaction).close(program, round, seat.mentee(), outcome);
    }

    private Optional<Mentorship> hold(Transaction transaction, ProgramId program, Seat seat, InLine waiting) {
        PersonId mentor = seat.mentor().orElseThrow();
        Pairing.Pair pair = new Pairing.Pair(program, mentor, seat.mentee(), waiting.idea());
        return pairing.propose(transaction, pair) instanceof Beginning.Begun begun
                ? Optional.of(begun.mentorship())
                : Optional.empty();
    }

    private void ask(Transaction transaction, RoundId round, Mentorship mentorship) {
        ProgramId program = mentorship.program();
        Instant now = clock.instant();
        Instant answerBy = Stream.of(mentorship.mentor(), mentorship.mentee())
                .map(person -> times.deadline(transaction, new AnswerTimes.Question(program, person, now)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        ProposalStore store = store(transaction);
        store.add(program, mentorship.id(), round, mentorship.mentor(), mentorship.mentee(), answerBy);
        Proposal proposal = store.find(program, mentorship.id()).orElseThrow();
        post.ask(
                transaction,
                proposal,
                mentorship.idea(),
                gathering.judge(transaction, program, mentorship.mentee(), mentorship.mentor(), now));
        reminders.plan(transaction, proposal, now);
    }

    /** What waits for an answer of this person. */
    public List<Open> open(Member member) {
        return transactions.read(
                transaction -> store(transaction).waitingFor(member.program(), member.person()).stream()
                        .filter(proposal -> !proposal.hasYesOf(member.person()))
                        .map(proposal -> open(transaction, proposal, member.person()))
                        .toList());
    }

    /** A proposed pair as one of the two sees it. */
    public record Open(MentorshipId mentorship, boolean asMentor, String other, Instant answerBy) {}

    private Open open(Transaction transaction, Proposal proposal, PersonId person) {
        String other = people.find(transaction, proposal.program(), proposal.other(person))
                .map(Person::displayName)
                .orElse(RoundWords.SOMEBODY);
        return new Open(proposal.mentorship(), proposal.mentor().equals(person), other, proposal.answerBy());
    }

    public ProposalAnswer accept(Member by, MentorshipId mentorship) {
        return answer(by, mentorship, this::accept);
    }

    public ProposalAnswer decline(Member by, MentorshipId mentorship) {
        return answer(by, mentorship, this::decline);
    }

    /** One of the two answers while it waits. */
    @FunctionalInterface
    private interface Deed {
        ProposalAnswer of(Transaction transaction, Proposal proposal, PersonId by);
    }

    private ProposalAnswer answer(Member by, MentorshipId mentorship, Deed deed) {
        return transactions.run(transaction -> store(transaction)
                .find(by.program(), mentorship)
                .filter(proposal -> proposal.isOf(by.person()))
                .map(proposal ->
                        proposal.isWaiting() ? deed.of(transaction, proposal, by.person()) : over(proposal.state()))
                .orElse(new ProposalAnswer(Outcome.NOT_FOUND, ProposalWords.NOT_FOUND)));
    }

    private static ProposalAnswer over(ProposalState state) {
        return new ProposalAnswer(
                Outcome.OVER, state == ProposalState.BEGUN ? ProposalWords.BEGUN_ALREADY : ProposalWords.OVER);
    }

    private ProposalAnswer accept(Transaction transaction, Proposal seen, PersonId by) {
        ProposalStore store = store(transaction);
        store.sayYes(seen.program(), seen.mentorship(), by, clock.instant());
        Proposal proposal = store.find(seen.program(), seen.mentorship()).orElseThrow();
        if (!proposal.isWaiting()) {
            return over(proposal.state());
        }
        if (proposal.hasBoth()) {
            return begin(transaction, proposal);
        }
        if (seen.hasYesOf(by)) {
            return new ProposalAnswer(Outcome.WAITS, ProposalWords.WAITS_ALREADY);
        }
        reminders.cancel(transaction, proposal, by);
        post.close(transaction, proposal, by, "yes", ProposalWords.YOU_SAID_YES);
        return new ProposalAnswer(Outcome.WAITS, ProposalWords.YOU_SAID_YES);
    }

    /** The place was held, so only what is private or final can have changed. */
    private ProposalAnswer begin(Transaction transaction, Proposal proposal) {
        Pairing.Pair pair =
                new Pairing.Pair(proposal.program(), proposal.mentor(), proposal.mentee(), Optional.empty());
        boolean possible = pairing.isPossible(transaction, pair, clock.instant());
        if (!possible || store(transaction).end(proposal.program(), proposal.mentorship(), ProposalState.BEGUN) == 0) {
            release(transaction, proposal, Optional.empty());
            return new ProposalAnswer(Outcome.OVER, ProposalWords.OVER);
        }
        reminders.cancel(transaction, proposal);
        pairing.activate(transaction, proposal.program(), proposal.mentorship());
        post.close(transaction, proposal, proposal.mentor(), "begun", ProposalWords.BOTH_SAID_YES);
        post.close(transaction, proposal, proposal.mentee(), "begun", ProposalWords.BOTH_SAID_YES);
        return new ProposalAnswer(Outcome.BEGUN, ProposalWords.BOTH_SAID_YES);
    }

    private ProposalAnswer decline(Transaction transaction, Proposal proposal, PersonId by) {
        release(transaction, proposal, Optional.of(by));
        boolean mentor = proposal.mentor().equals(by);
        return new ProposalAnswer(
                Outcome.DECLINED, mentor ? ProposalWords.MENTOR_SAID_NO : ProposalWords.MENTEE_SAID_NO);
    }

    /** It comes to nothing; whoever said so themselves knows already. */
    private void release(Transaction transaction, Proposal proposal, Optional<PersonId> by) {
        if (store(transaction).end(proposal.program(), proposal.mentorship(), ProposalState.RELEASED) == 1) {
            reminders.cancel(transaction, proposal);
            pairing.release(transaction, proposal.program(), proposal.mentorship());
            if (by.filter(proposal.mentor()::equals).isPresent()) {
                knows(transaction, proposal, proposal.mentor(), ProposalWords.MENTOR_SAID_NO);
            } else {
                hears(transaction, proposal, proposal.mentor(), ProposalWords.MENTOR_RELEASED);
            }
            releaseMentee(transaction, proposal, by);
        }
    }

    /** Whose request was taken back has no place in line that they could keep. */
    private void releaseMentee(Transaction transaction, Proposal proposal, Optional<PersonId> by) {
        PersonId mentee = proposal.mentee();
        if (gathering.takeWaiting(transaction, proposal.program(), mentee).isEmpty()) {
            knows(transaction, proposal, mentee, ProposalWords.MENTEE_TOOK_BACK);
        } else if (by.filter(mentee::equals).isPresent()) {
            knows(transaction, proposal, mentee, ProposalWords.MENTEE_SAID_NO);
        } else {
            hears(transaction, proposal, mentee, ProposalWords.MENTEE_RELEASED);
        }
    }

    private void knows(Transaction transaction, Proposal proposal, PersonId person, String sentence) {
        post.close(transaction, proposal, person, "released", sentence);
    }

    private void hears(Transaction transaction, Proposal proposal, PersonId person, String sentence) {
        knows(transaction, proposal, person, sentence);
        post.tell(transaction, proposal, person, "told", sentence);
    }

    /** Goes on with rounds that were interrupted, and lets go of what was not answered by this instant; says how many pairs that were. */
    public int turn(Instant now) {
        transactions
                .read(transaction -> RoundBook.rounds(transaction).publishing(AT_ONCE))
                .forEach(round -> ask(round.program(), round.id()));
        int lapsed = 0;
        List<Proposal> overdue = overdue(now);
        while (!overdue.isEmpty()) {
            for (Proposal proposal : overdue) {
                transactions.use(transaction -> lapse(transaction, proposal));
            }
            lapsed += overdue.size();
            overdue = overdue(now);
        }
        return lapsed;
    }

    private List<Proposal> overdue(Instant now) {
        return transactions.read(transaction -> store(transaction).overdue(now, AT_ONCE));
    }

    private void lapse(Transaction transaction, Proposal proposal) {
        if (store(transaction).end(proposal.program(), proposal.mentorship(), ProposalState.RELEASED) == 1) {
            reminders.cancel(transaction, proposal);
            pairing.release(transaction, proposal.program(), proposal.mentorship());
            lapsed(transaction, proposal, proposal.mentor(), ProposalWords.MENTOR_LAPSED);
            lapsed(transaction, proposal, proposal.mentee(), ProposalWords.MENTEE_LAPSED);
        }
    }

    private void lapsed(Transaction transaction, Proposal proposal, PersonId person, String sentence) {
        post.close(transaction, proposal, person, "lapsed", sentence);
        post.tell(transaction, proposal, person, "told", sentence);
    }

    /** Somebody no longer takes part: what was proposed to them comes to nothing, kindly for the other one. */
    public void left(Transaction transaction, ProgramId program, PersonId person) {
        store(transaction)
                .waitingFor(program, person)
                .forEach(proposal -> release(transaction, proposal, Optional.of(person)));
    }

    /** A proposal may come to an end by another way than through here. */
    @Override
    public void ended(Transaction transaction, Mentorship mentorship) {
        store(transaction)
                .find(mentorship.program(), mentorship.id())
                .filter(Proposal::isWaiting)
                .ifPresent(proposal -> release(transaction, proposal, Optional.empty()));
    }

    private static ProposalStore store(Transaction transaction) {
        return transaction.store(ProposalStore.class);
    }
}
