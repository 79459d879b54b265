package ripple.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.Availability;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Quiet;
import ripple.people.WorkingDays;

/**
 * When those who read a message may be told what can wait: by their hours, and by what the platform says of do-not-disturb. What goes to
 * several people waits until all of them may be told; if that is not within three days it comes in the hours of one of them, because two
 * of whom one works at night would never hear it otherwise.
 */
public final class Readers implements ReadersHours {

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(15);

    /** Longer than that nobody waits for the others' hours, nor more than a day for the others' quiet. */
    private static final Duration TOGETHER = Duration.ofDays(3);

    private static final Duration UNDISTURBED_TOGETHER = Duration.ofDays(1);

    /** What was put so short ago has been asked for the hours then. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final PeopleService people;
    private final Quiet quiet;
    private final Clock story;
    private final Clock real;

    /**
     * @param story the clock people's time is told by
     * @param real the one messages are put by
     */
    public Readers(Transactions transactions, PeopleService people, Quiet quiet, Clock story, Clock real) {
        this.transactions = transactions;
        this.people = people;
        this.quiet = quiet;
        this.story = story;
        this.real = real;
    }

    Instant now() {
        return story.instant();
    }

    @Override
    public Optional<Instant> opensAt(Transaction transaction, Outgoing outgoing) {
        Instant now = now();
        return waitsInRoom(outgoing.kind())
                ? nextOpen(transaction, outgoing.program(), outgoing.to(), now).filter(now::isBefore)
                : Optional.empty();
    }

    /** Prompts do not wait here at first, because whoever puts them has asked before. */
    private static boolean waitsInRoom(Kind kind) {
        return kind.courtesy().otherwise() == Courtesy.Otherwise.NEXT_OPEN_HOUR;
    }

    @Override
    public Optional<Instant> closedUntil(ProgramId program, Kind kind, Recipient to, Instant putAt) {
        if (!kind.courtesy().waitsForHours() || to instanceof Recipient.Channel) {
            return Optional.empty();
        }
        boolean isFresh = real.instant().isBefore(putAt.plus(FRESH));
        if (isFresh && !waitsInRoom(kind)) {
            return Optional.empty();
        }
        Optional<Instant> from = askQuiet(program, to, putAt);
        if (from.isEmpty() && isFresh) {
            return Optional.empty();
        }
        Instant now = now();
        return transactions
                .read(transaction -> nextOpen(transaction, program, to, from.orElse(now)))
                .filter(now::isBefore);
    }

    /** From when on it can be looked again, if the platform keeps a reader undisturbed; may ask the network. */
    Optional<Instant> askQuiet(ProgramId program, Recipient to, Instant putAt) {
        Instant now = now();
        List<PersonId> readers = readers(to);
        boolean isLong = readers.size() > 1 && real.instant().isAfter(putAt.plus(UNDISTURBED_TOGETHER));
        boolean isQuiet = !isLong && readers.stream().anyMatch(reader -> quiet.isQuiet(program, reader, now));
        return isQuiet ? Optional.of(now.plus(UNTIL_ASKED_AGAIN)) : Optional.empty();
    }

    /** From then on; empty if there is nobody whose hours could be kept. */
    Optional<Instant> nextOpen(Transaction transaction, ProgramId program, Recipient to, Instant from) {
        List<Reader> readers = readers(to).stream()
                .flatMap(id -> people.find(transaction, program, id).stream())
                .map(person -> reader(transaction, person))
                .toList();
        return together(readers, from)
                .or(() -> readers.stream().map(reader -> reader.nextOpen(from)).min(Instant::compareTo));
    }

    /** When all of them may be told at once, if that is soon. */
    private static Optional<Instant> together(List<Reader> readers, Instant from) {
        Instant at = from;
        while (!at.isAfter(from.plus(TOGETHER))) {
            Instant asked = at;
            Instant open = readers.stream()
                    .map(reader -> reader.nextOpen(asked))
                    .max(Instant::compareTo)
                    .orElse(asked);
            if (open.equals(asked)) {
                return readers.isEmpty() ? Optional.empty() : Optional.of(open);
            }
            at = open;
        }
        return Optional.empty();
    }

    private static List<PersonId> readers(Recipient to) {
        if (to instanceof Recipient.OnePerson one) {
            return List.of(one.person());
        }
        return to instanceof Recipient.Group group ? group.people() : List.of();
    }

    private Reader reader(Transaction transaction, Person person) {
        return new Reader(
                person,
                people.availability(transaction, person.program(), person.id()),
                people.settings(transaction, person.program()).workingDays());
    }

    /** One of them. */
    private record Reader(Person person, Availability availability, WorkingDays days) {
        Instant nextOpen(Instant from) {
            return availability.nextOpen(from, person.zone(), days);
        }
    }
}
