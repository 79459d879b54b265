package ripple.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Rhythm;
import ripple.idea.Page;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.Roles;
import ripple.privacy.Asked;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.reflection.Distress;

/** What mentees write about their own week, for themselves and their mentor; may be changed until the next is asked. */
public final class CheckInService {

    private final Transactions transactions;
    private final PeopleService people;
    private final FreeText freeText;
    private final Mentorships mentorships = new Mentorships();
    private final Roles roles = new Roles();
    private final Clock clock;

    public CheckInService(Transactions transactions, PeopleService people, FreeText freeText, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.freeText = freeText;
        this.clock = clock;
    }

    /** Asks a mentee about this week; empty if they have answered it or were asked again since, or if their pair is not active. */
    public Optional<CheckInPage> ask(
            Transaction transaction, Person mentee, MentorshipId id, String occurrence, Instant now) {
        return mentorships
                .find(transaction, mentee.program(), id)
                .filter(mentorship -> mentorship.state() == MentorshipState.ACTIVE)
                .filter(mentorship -> mentorship.mentee().equals(mentee.id()))
                .flatMap(mentorship -> asked(transaction, mentorship, occurrence, now))
                .filter(page -> !page.checkIn().isAnswered() && !page.closed());
    }

    private Optional<CheckInPage> asked(
            Transaction transaction, Mentorship mentorship, String occurrence, Instant now) {
        CheckInStore store = transaction.store(CheckInStore.class);
        store.ask(mentorship.program(), mentorship.id(), mentorship.mentee(), occurrence, now);
        return store.findOfWeek(mentorship.program(), mentorship.id(), occurrence)
                .flatMap(checkIn -> page(transaction, checkIn));
    }

    /** What a mentee was asked about a week last of all and has not answered. */
    public Optional<CheckInPage> findOpen(Transaction transaction, Person mentee, MentorshipId id, String occurrence) {
        return transaction
                .store(CheckInStore.class)
                .findOfWeek(mentee.program(), id, occurrence)
                .filter(checkIn -> checkIn.mentee().equals(mentee.id()) && !checkIn.isAnswered())
                .flatMap(checkIn -> page(transaction, checkIn))
                .filter(page -> page.mentorship().state() == MentorshipState.ACTIVE && !page.closed());
    }

    /** The check-in of this week for a mentee who comes by themselves; empty if they have no mentor just now. */
    public Optional<CheckInPage> now(Member mentee) {
        return transactions.run(transaction -> findPerson(transaction, mentee)
                .flatMap(person -> mentorships
                        .ofMentee(transaction, mentee.program(), mentee.person())
                        .filter(mentorship -> mentorship.state() == MentorshipState.ACTIVE)
                        .flatMap(mentorship -> asked(
                                transaction,
                                mentorship,
                                Rhythm.occurrence(clock.instant(), person.zone()),
                                clock.instant()))));
    }

    /** One of one's own. */
    public Optional<CheckInPage> find(Member mentee, CheckInId id) {
        return transactions.read(transaction -> find(transaction, mentee, id));
    }

    private Optional<CheckInPage> find(Transaction transaction, Member mentee, CheckInId id) {
        return findPerson(transaction, mentee)
                .flatMap(person -> transaction.store(CheckInStore.class).find(mentee.program(), id))
                .filter(checkIn -> checkIn.mentee().equals(mentee.person()))
                .flatMap(checkIn -> page(transaction, checkIn));
    }

    /**
     * Keeps what a mentee wrote. Words of self-harm come first: then nothing is kept, and nobody is told.
     *
     * @param confirmed the words for which the mentee has answered the guard's question with "No, keep it"
     */
    public Written write(Member mentee, CheckInId id, CheckInDraft draft, Optional<Asked> confirmed) {
        if (Distress.isIn(draft.words())) {
            return new Written.Distressed();
        }
        Checked checked = freeText.check(mentee.program(), draft.typed(), confirmed);
        return checked instanceof Checked.Clean clean
                ? transactions.run(transaction -> write(transaction, mentee, id, draft.cleaned(clean)))
                : new Written.Objected((Checked.Objection) checked);
    }

    private Written write(Transaction transaction, Member mentee, CheckInId id, Steps steps) {
        Optional<CheckInPage> found = find(transaction, mentee, id);
        if (found.isEmpty()) {
            return new Written.Missing();
        }
        if (!found.get().mayBeWritten()) {
            return new Written.Closed(found.get());
        }
        boolean late = found.get().closed();
        transaction.store(CheckInStore.class).keep(mentee.program(), id, steps, late, clock.instant());
        return find(transaction, mentee, id).<Written>map(Written.Kept::new).orElseGet(Written.Missing::new);
    }

    private Optional<CheckInPage> page(Transaction transaction, CheckIn checkIn) {
        CheckInStore store = transaction.store(CheckInStore.class);
        boolean closed = store.findNewest(checkIn.program(), checkIn.mentorship(), 1).stream()
                .anyMatch(newest -> newest.occurrence().compareTo(checkIn.occurrence()) > 0);
        return mentorships
                .find(transaction, checkIn.program(), checkIn.mentorship())
                .flatMap(mentorship -> people.find(transaction, checkIn.program(), mentorship.mentor())
                        .map(mentor -> new CheckInPage(
                                checkIn,
                                mentorship,
                                mentor,
                                store.findConfidenceBefore(
                                        checkIn.program(), checkIn.mentorship(), checkIn.occurrence()),
                                closed)));
    }

    /** What a mentee has written, the newest week first, for the two of the pair; empty for anybody else. */
    public Optional<Page<CheckIn>> history(Member viewer, MentorshipId id, int page, int size) {
        return transactions.read(transaction -> findPerson(transaction, viewer)
                .flatMap(person -> mentorships.find(transaction, viewer.program(), id))
                .filter(mentorship -> sight(transaction, viewer, mentorship).seesCheckIn())
                .map(mentorship -> history(transaction, mentorship, page, size)));
    }

    private static Page<CheckIn> history(Transaction transaction, Mentorship mentorship, int page, int size) {
        CheckInStore store = transaction.store(CheckInStore.class);
        Page<CheckIn> asked = new Page<>(
                List.of(), Math.max(1, page), size, store.countAnswered(mentorship.program(), mentorship.id()));
        int number = Math.min(asked.number(), asked.pages());
        return new Page<>(
                store.findAnswered(mentorship.program(), mentorship.id(), size, (long) (number - 1) * size),
                number,
                size,
                asked.total());
    }

    /** The newest that a mentee wrote, for the two of the pair. */
    public Optional<CheckIn> newest(Member viewer, MentorshipId id) {
        return history(viewer, id, 1, 1).flatMap(page -> page.items().stream().findFirst());
    }

    /** What the mentor said of a pair, the newest week first, for those who may see it. */
    public List<MentorWord> words(Member viewer, MentorshipId id, int limit) {
        return transactions.read(transaction -> findPerson(transaction, viewer)
                .flatMap(person -> mentorships.find(transaction, viewer.program(), id))
                .filter(mentorship -> sight(transaction, viewer, mentorship).seesWord())
                .map(mentorship -> transaction.store(MentorWordStore.class).findNewest(viewer.program(), id, limit))
                .orElseGet(List::of));
    }

    private CheckInSight sight(Transaction transaction, Member viewer, Mentorship mentorship) {
        boolean mentee = mentorship.mentee().equals(viewer.person());
        return new CheckInSight(
                mentorship.mentor().equals(viewer.person()),
                mentee,
                !mentee && roles.mayTriage(transaction, viewer.program(), viewer.person()),
                false);
    }

    private Optional<Person> findPerson(Transaction transaction, Member member) {
        return people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart());
    }
}
