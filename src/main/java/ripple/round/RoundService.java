package ripple.round;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;
import ripple.profile.Judged;
import ripple.round.RoundAnswer.Why;

/** What the lead and the deputy can do with a match round. Each deed asks by itself whether this person may, and whether the draft is still as they saw it. */
public final class RoundService {

    private final Transactions transactions;
    private final PeopleService people;
    private final Gathering gathering;
    private final ProposalService proposals;
    private final Clock clock;
    private final LongSupplier seeds;
    private final RoundBook book;
    private final BoardReader reader;
    private final Roles roles = new Roles();

    /** @param seeds where the seeds of drafts come from */
    public RoundService(
            Transactions transactions,
            PeopleService people,
            Gathering gathering,
            ProposalService proposals,
            Clock clock,
            LongSupplier seeds) {
        this.transactions = transactions;
        this.people = people;
        this.gathering = gathering;
        this.proposals = proposals;
        this.clock = clock;
        this.seeds = seeds;
        this.book = new RoundBook(clock);
        this.reader = new BoardReader(people, gathering, book);
    }

    /** The board, with one page of the draft if there is one; nothing for whoever does not run the program. */
    public Optional<Board> board(Member by, int page, int size) {
        return transactions.read(transaction -> leads(transaction, by)
                ? Optional.of(reader.board(transaction, by.program(), page, size, clock.instant()))
                : Optional.empty());
    }

    /**
     * Computes a draft in the place of the one that was seen, if any. It is computed outside of a transaction, because it may take seconds
     * and nobody's words should wait for it.
     */
    public RoundAnswer draft(Member by, Optional<DraftRef> seen) {
        Optional<Pool> pool = transactions.read(transaction -> leads(transaction, by)
                ? Optional.of(gathering.pool(transaction, by.program(), clock.instant()))
                : Optional.empty());
        if (pool.isEmpty()) {
            return RoundAnswer.refused(Why.NOT_LEADING);
        }
        if (pool.get().line().isEmpty()) {
            return RoundAnswer.refused(Why.NOBODY_WAITS);
        }
        if (pool.get().guides().isEmpty()) {
            return RoundAnswer.refused(Why.NO_ROOM);
        }
        Drafting.Drafted drafted = Drafting.draft(pool.get(), seeds.getAsLong());
        return transactions.run(transaction -> keep(transaction, by, seen, drafted));
    }

    private RoundAnswer keep(Transaction transaction, Member by, Optional<DraftRef> seen, Drafting.Drafted drafted) {
        roles.takeTurn(transaction, by.program());
        if (!leads(transaction, by)) {
            return RoundAnswer.refused(Why.NOT_LEADING);
        }
        Optional<Round> there = book.findDraft(transaction, by.program());
        if (!there.map(DraftRef::of).equals(seen)) {
            return RoundAnswer.refused(Why.STALE);
        }
        there.ifPresent(draft -> book.setAside(transaction, draft, by.person()));
        book.keep(transaction, by.program(), by.person(), drafted);
        return new RoundAnswer.Done(
                RoundWords.drafted(drafted.stable().matched(), drafted.seats().size()));
    }

    /** Everybody gets whom this way of matching gives them; what was changed by hand is gone. */
    public RoundAnswer use(Member by, DraftRef seen, How way) {
        return change(by, seen, (transaction, draft) -> {
            if (way == How.BY_HAND || (way == How.HIGHEST && draft.highest().isEmpty())) {
                return RoundAnswer.refused(Why.NOT_FOUND);
            }
            RoundBook.seats(transaction).use(by.program(), draft.id(), way);
            book.changed(transaction, draft, by.person());
            return new RoundAnswer.Done(RoundWords.using(way));
        });
    }

    /** Mentors to choose from for one mentee of the draft; nothing if there is no such draft or mentee, or this person may not. */
    public Optional<Board.Choice> choice(Member by, DraftRef seen, PersonId mentee, int most) {
        return transactions.read(transaction -> leads(transaction, by)
                ? book.findDraft(transaction, by.program(), seen)
                        .flatMap(draft -> reader.choice(transaction, draft, mentee, most, clock.instant()))
                : Optional.empty());
    }

    /** Gives one mentee of the draft another mentor, or none. */
    public RoundAnswer move(Member by, DraftRef seen, PersonId mentee, Optional<PersonId> mentor) {
        return change(by, seen, (transaction, draft) -> {
            if (RoundBook.seats(transaction)
                    .find(by.program(), draft.id(), mentee)
                    .isEmpty()) {
                return RoundAnswer.refused(Why.NOT_FOUND);
            }
            Optional<RoundAnswer> refusal = mentor.flatMap(to -> findHindrance(transaction, draft, mentee, to));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            RoundBook.seats(transaction).move(by.program(), draft.id(), mentee, mentor);
            book.changed(transaction, draft, by.person());
            return new RoundAnswer.Done(moved(transaction, by.program(), mentee, mentor));
        });
    }

    private Optional<RoundAnswer> findHindrance(
            Transaction transaction, Round draft, PersonId mentee, PersonId mentor) {
        ProgramId program = draft.program();
        Judged judged = gathering.judge(transaction, program, mentee, mentor, clock.instant());
        int free = gathering.free(transaction, program, mentor, mentee, clock.instant());
        if (judged instanceof Judged.NotPossible || free == 0) {
            return Optional.of(RoundAnswer.refused(Why.NOT_POSSIBLE));
        }
        long others = RoundBook.seats(transaction).menteesOf(program, draft.id(), mentor).stream()
                .filter(other -> !other.equals(mentee))
                .count();
        return others < free ? Optional.empty() : Optional.of(RoundAnswer.refused(Why.FULL));
    }

    private String moved(Transaction transaction, ProgramId program, PersonId mentee, Optional<PersonId> mentor) {
        String name = reader.name(transaction, program, mentee);
        return mentor.map(to -> RoundWords.moved(name, reader.name(transaction, program, to)))
                .orElseGet(() -> RoundWords.leftOut(name));
    }

    /** Gives the draft up; nobody has heard of it. */
    public RoundAnswer setAside(Member by, DraftRef seen) {
        return change(by, seen, (transaction, draft) -> {
            book.setAside(transaction, draft, by.person());
            return new RoundAnswer.Done(RoundWords.SET_ASIDE);
        });
    }

    /** From here on people hear of it: both of each pair are asked, if the two are still possible. */
    public RoundAnswer publish(Member by, DraftRef seen) {
        RoundAnswer published = change(by, seen, (transaction, draft) -> {
            if (book.tally(transaction, draft).matched() == 0) {
                return RoundAnswer.refused(Why.EMPTY);
            }
            book.publish(transaction, draft, by.person());
            return new RoundAnswer.Done("");
        });
        if (!(published instanceof RoundAnswer.Done)) {
            return published;
        }
        proposals.ask(by.program(), seen.round());
        return new RoundAnswer.Done(transactions.read(transaction -> told(transaction, by.program(), seen.round())));
    }

    private String told(Transaction transaction, ProgramId program, RoundId round) {
        Board.Tally tally = RoundBook.seats(transaction).tally(program, round);
        return RoundWords.published(tally.asked(), tally.leftOut());
    }

    private RoundAnswer change(Member by, DraftRef seen, BiFunction<Transaction, Round, RoundAnswer> deed) {
        return transactions.run(transaction -> {
            roles.takeTurn(transaction, by.program());
            if (!leads(transaction, by)) {
                return RoundAnswer.refused(Why.NOT_LEADING);
            }
            return book.findDraft(transaction, by.program(), seen)
                    .map(draft -> deed.apply(transaction, draft))
                    .orElseGet(() -> RoundAnswer.refused(Why.STALE));
        });
    }

    private boolean leads(Transaction transaction, Member by) {
        return roles.leads(transaction, by.program(), by.person())
                && people.find(transaction, by.program(), by.person())
                        .filter(person -> person.standing().takesPart())
                        .isPresent();
    }
}
