package ripple.checkin;

import java.time.Duration;
import java.time.YearMonth;
import ripple.database.Transaction;
import ripple.mentoring.Meetings;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The ledger of the time that mentors spend with their mentees, as they said themselves; who may see it is asked by the caller. */
public final class ProtectedTime {

    /** Minutes in a month. */
    public int inMonth(Transaction transaction, ProgramId program, PersonId mentor, YearMonth month) {
        return transaction.store(MentorWordStore.class).sumOfMonth(program, mentor, month.toString());
    }

    /** The meetings of one pair as their mentorship shows them. */
    public Meetings.Held held(Transaction transaction, ProgramId program, MentorshipId mentorship) {
        Met met = of(transaction, program, mentorship);
        return new Meetings.Held(
                met.meetings(),
                Duration.ofMinutes(met.minutes()),
                transaction.store(MentorWordStore.class).findLastMet(program, mentorship),
                transaction.store(MentorWordStore.class).findLastSaid(program, mentorship));
    }

    /** All meetings of one pair. */
    public Met of(Transaction transaction, ProgramId program, MentorshipId mentorship) {
        return transaction.store(MentorWordStore.class).metAtAll(program, mentorship);
    }
}
