package ripple.checkin;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.due.Rhythm;
import ripple.mentoring.Cadence;
import ripple.mentoring.Cover;
import ripple.mentoring.LookingAfter;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipListener;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Mentorships;
import ripple.mentoring.PairGround;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** When the two of a pair are asked, each at their own hour: it begins, rests and ends with the mentorship, in the same transaction. */
public final class CheckInPlan implements MentorshipListener {

    /** The stored names of the prompts; they never change. */
    public static final String MENTOR = "mentor-check-in";

    public static final String MENTEE = "mentee-check-in";
    public static final String MENTOR_REMINDER = "mentor-check-in-reminder";
    public static final String MENTEE_REMINDER = "mentee-check-in-reminder";

    /** Nobody is asked how it goes when it has hardly begun. */
    static final Duration BEFORE_THE_FIRST = Duration.ofDays(3);

    private static final Duration TO_THE_FIRST_REMINDER = Duration.ofDays(1);
    private static final Duration TO_THE_SECOND_REMINDER = Duration.ofDays(2);
    private static final int WEEKLY = 1;
    private static final String FIRST = "#1";
    private static final String SECOND = "#2";
    private static final String OF_MENTORSHIP = "mentorship:";

    private final PeopleService people;
    private final LookingAfter lookingAfter;
    private final DueTable due;
    private final Mentorships mentorships = new Mentorships();
    private final Clock clock;

    public CheckInPlan(PairGround pairs, DueTable due) {
        this.people = pairs.people();
        this.lookingAfter = pairs.lookingAfter();
        this.due = due;
        this.clock = pairs.clock();
    }

    /** What a prompt about this pair is about. */
    public static String subject(MentorshipId mentorship) {
        return OF_MENTORSHIP + mentorship.value();
    }

    /** The pair that a prompt is about. */
    public static Optional<MentorshipId> mentorship(Due due) {
        String number = due.subject().startsWith(OF_MENTORSHIP) ? due.subject().substring(OF_MENTORSHIP.length()) : "";
        return number.matches("[0-9]{1,18}") ? Optional.of(new MentorshipId(Long.parseLong(number))) : Optional.empty();
    }

    @Override
    public void began(Transaction transaction, Mentorship mentorship) {
        Instant from = clock.instant().plus(BEFORE_THE_FIRST);
        planMentor(transaction, mentorship.program(), mentorship.mentor(), from);
        planMentee(transaction, mentorship, from);
    }

    @Override
    public void resumed(Transaction transaction, Mentorship mentorship) {
        planMentor(transaction, mentorship.program(), mentorship.mentor(), clock.instant());
        planMentee(transaction, mentorship, clock.instant());
    }

    /** Who has no mentee of their own is asked from now on, too; until its days come there is nobody to ask about. */
    @Override
    public void covered(Transaction transaction, Cover cover) {
        planMentor(transaction, cover.program(), cover.cover(), clock.instant());
    }

    @Override
    public void paused(Transaction transaction, Mentorship mentorship) {
        stopMentee(transaction, mentorship);
    }

    @Override
    public void ended(Transaction transaction, Mentorship mentorship) {
        stopMentee(transaction, mentorship);
    }

    private void stopMentee(Transaction transaction, Mentorship mentorship) {
        String subject = subject(mentorship.id());
        due.cancel(transaction, mentorship.program(), mentorship.mentee(), MENTEE, subject);
        due.cancel(transaction, mentorship.program(), mentorship.mentee(), MENTEE_REMINDER, subject);
    }

    /** One for all mentees: who is asked already is asked about the new one, too. */
    private void planMentor(Transaction transaction, ProgramId program, PersonId mentor, Instant after) {
        if (due.find(transaction, program, mentor, MENTOR, "").isEmpty()) {
            people.find(transaction, program, mentor)
                    .ifPresent(person -> due.plan(transaction, first(transaction, person, MENTOR, "", after)));
        }
    }

    private void planMentee(Transaction transaction, Mentorship mentorship, Instant after) {
        people.find(transaction, mentorship.program(), mentorship.mentee())
                .ifPresent(person ->
                        due.plan(transaction, first(transaction, person, MENTEE, subject(mentorship.id()), after)));
    }

    private Due first(Transaction transaction, Person person, String kind, String subject, Instant after) {
        CheckInSide side = kind.equals(MENTOR) ? CheckInSide.MENTOR : CheckInSide.MENTEE;
        Instant at = rhythm(transaction, person, side, WEEKLY).first(after, person.zone());
        return new Due(person.program(), person.id(), kind, subject, Rhythm.occurrence(at, person.zone()), at);
    }

    /** The next question to a mentor after this instant; empty if they have no mentee any more and stand in for nobody. */
    public Optional<Due> next(Transaction transaction, Due before, Person mentor, Instant after) {
        return lookingAfter.isAnybodys(transaction, mentor)
                ? Optional.of(following(
                        before, rhythm(transaction, mentor, CheckInSide.MENTOR, WEEKLY), mentor.zone(), after))
                : Optional.empty();
    }

    /** The next question to a mentee after this instant, as often as the two have agreed; empty if their pair rests or is over. */
    public Optional<Due> nextOfMentee(Transaction transaction, Due before, Person mentee, Instant after) {
        return mentorship(before)
                .flatMap(id -> mentorships.find(transaction, mentee.program(), id))
                .filter(mentorship -> mentorship.state() == MentorshipState.ACTIVE)
                .map(mentorship -> rhythm(transaction, mentee, CheckInSide.MENTEE, weeks(transaction, mentorship)))
                .map(rhythm -> following(before, rhythm, mentee.zone(), after));
    }

    /** As often as the two have agreed to meet; every week until they have. */
    private int weeks(Transaction transaction, Mentorship mentorship) {
        return mentorships
                .cadence(transaction, mentorship.program(), mentorship.id())
                .map(Cadence::weeks)
                .orElse(WEEKLY);
    }

    private static Due following(Due before, Rhythm rhythm, ZoneId zone, Instant after) {
        Instant at = rhythm.following(before.occurrence(), after, zone);
        return before.next(Rhythm.occurrence(at, zone), at);
    }

    private static Rhythm rhythm(Transaction transaction, Person person, CheckInSide side, int weeks) {
        CheckInHour hour = hour(transaction, person.program(), person.id(), side);
        return new Rhythm(hour.day(), hour.time(), weeks);
    }

    /** When somebody wants to be asked. */
    static CheckInHour hour(Transaction transaction, ProgramId program, PersonId person, CheckInSide side) {
        return transaction
                .store(PaceStore.class)
                .findHour(program, person, side)
                .map(row -> new CheckInHour(DayOfWeek.of(row.day()), row.hour()))
                .orElse(side.usual());
    }

    /** Somebody was just asked: they are reminded twice at most, as long as they have not answered. */
    public void remind(Transaction transaction, Due asked, String kind, Instant now) {
        due.plan(
                transaction,
                new Due(
                        asked.program(),
                        asked.person(),
                        kind,
                        asked.subject(),
                        asked.occurrence() + FIRST,
                        now.plus(TO_THE_FIRST_REMINDER)));
    }

    /** The week that a reminder is about. */
    public static String week(Due reminder) {
        String occurrence = reminder.occurrence();
        int number = occurrence.indexOf('#');
        return number < 0 ? occurrence : occurrence.substring(0, number);
    }

    /** After the second there is none. */
    public static Optional<Due> nextReminder(Due reminder, Instant now) {
        return reminder.occurrence().endsWith(FIRST)
                ? Optional.of(reminder.next(week(reminder) + SECOND, now.plus(TO_THE_SECOND_REMINDER)))
                : Optional.empty();
    }
}
