package ripple.round;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.idea.Page;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.round.Board.Candidate;
import ripple.round.Board.Other;
import ripple.round.Board.WhyNobody;

/** Puts together what those who run a program see before a round. Whether they may is asked by whoever calls. */
final class BoardReader {

    private final PeopleService people;
    private final Gathering gathering;
    private final RoundBook book;

    BoardReader(PeopleService people, Gathering gathering, RoundBook book) {
        this.people = people;
        this.gathering = gathering;
        this.book = book;
    }

    Board board(Transaction transaction, ProgramId program, int page, int size, Instant now) {
        Gathering.Room room = gathering.room(transaction, program, now);
        return new Board(
                gathering.waiting(transaction, program).size(),
                room.mentors(),
                room.places(),
                book.findDraft(transaction, program).map(draft -> draft(transaction, draft, page, size, now)),
                RoundBook.rounds(transaction).findLastPublished(program).map(last -> last(transaction, last.round())));
    }

    private Board.Draft draft(Transaction transaction, Round round, int page, int size, Instant now) {
        Board.Tally tally = book.tally(transaction, round);
        int last = new Page<>(List.of(), 1, size, tally.seats()).pages();
        int shown = Math.min(Math.max(1, page), last);
        List<Board.Line> lines =
                RoundBook.seats(transaction).page(round.program(), round.id(), (shown - 1) * size, size).stream()
                        .map(seat -> line(transaction, round, seat, now))
                        .toList();
        return new Board.Draft(round, tally, new Page<>(lines, shown, size, tally.seats()));
    }

    private Board.Line line(Transaction transaction, Round round, Seat seat, Instant now) {
        ProgramId program = round.program();
        Optional<Board.Match> match = seat.mentor()
                .map(mentor -> new Board.Match(
                        mentor,
                        name(transaction, program, mentor),
                        seat.how(),
                        gathering.judge(transaction, program, seat.mentee(), mentor, now)));
        return new Board.Line(
                seat.mentee(),
                name(transaction, program, seat.mentee()),
                seat.line(),
                match,
                match.isPresent() ? Optional.empty() : Optional.of(whyNobody(round, seat)),
                other(transaction, round, seat));
    }

    private static WhyNobody whyNobody(Round round, Seat seat) {
        if (seat.how() == How.BY_HAND) {
            return new WhyNobody.ByHand();
        }
        if (round.mentors() == 0) {
            return new WhyNobody.NoRoom();
        }
        return seat.possible() == 0 ? new WhyNobody.NobodyPossible() : new WhyNobody.OthersFitBetter(seat.possible());
    }

    /** Where the two ways differ: what the one that is not shown would give. */
    private Other other(Transaction transaction, Round round, Seat seat) {
        if (round.highest().isEmpty() || seat.stable().equals(seat.highest())) {
            return new Other.Same();
        }
        How way = seat.how() == How.HIGHEST ? How.STABLE : How.HIGHEST;
        Optional<PersonId> there = way == How.STABLE ? seat.stable() : seat.highest();
        return there.<Other>map(mentor -> new Other.Somebody(way, name(transaction, round.program(), mentor)))
                .orElseGet(() -> new Other.Nobody(way));
    }

    private Board.Last last(Transaction transaction, Round round) {
        Map<ProposalState, Integer> counts =
                transaction.store(ProposalStore.class).counts(round.program(), round.id()).stream()
                        .collect(Collectors.toMap(ProposalStore.Count::state, ProposalStore.Count::pairs));
        Board.Tally tally = book.tally(transaction, round);
        return new Board.Last(
                round.endedAt().orElse(round.computedAt()),
                tally.asked(),
                tally.leftOut(),
                counts.getOrDefault(ProposalState.WAITING, 0),
                counts.getOrDefault(ProposalState.BEGUN, 0),
                counts.getOrDefault(ProposalState.RELEASED, 0));
    }

    Optional<Board.Choice> choice(Transaction transaction, Round draft, PersonId mentee, int most, Instant now) {
        return RoundBook.seats(transaction)
                .find(draft.program(), draft.id(), mentee)
                .map(seat -> new Board.Choice(
                        DraftRef.of(draft),
                        mentee,
                        name(transaction, draft.program(), mentee),
                        seat.mentor(),
                        candidates(transaction, draft, mentee, most, now)));
    }

    private List<Candidate> candidates(Transaction transaction, Round draft, PersonId mentee, int most, Instant now) {
        return gathering.possible(transaction, draft.program(), mentee, now).stream()
                .sorted(Comparator.comparingInt(Gathering.Possible::score).reversed())
                .limit(most)
                .map(possible -> new Candidate(
                        possible.mentor(),
                        name(transaction, draft.program(), possible.mentor()),
                        possible.score(),
                        left(transaction, draft, mentee, possible)))
                .toList();
    }

    private static int left(Transaction transaction, Round draft, PersonId mentee, Gathering.Possible possible) {
        long others = RoundBook.seats(transaction).menteesOf(draft.program(), draft.id(), possible.mentor()).stream()
                .filter(other -> !other.equals(mentee))
                .count();
        return (int) Math.max(0, possible.free() - others);
    }

    String name(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .map(Person::displayName)
                .orElse(RoundWords.SOMEBODY);
    }
}
