package ripple.nudge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.Rhythm;
import ripple.idea.IdeaNumber;
import ripple.idea.Page;
import ripple.idea.Waiting;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingMessages;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;
import ripple.people.WorkingDays;

/** In a person's first hours of a week with working days: what waits, to each of those who answer ideas. */
final class TriageWeekPrompt implements TriagePrompt {

    static final String NAME = "triage-week";

    /** So many days a week is new. */
    private static final int NEW = 2;

    private static final Duration LOOKED_AT_AGAIN = Duration.ofMinutes(10);

    private final PeopleService people;
    private final WaitingIdeas ideas;
    private final TriageTurns turns;
    private final TriageEscalationPrompt escalation;
    private final TriageReminderPrompt reminder;
    private final Map<ProgramId, Alike> alike = new ConcurrentHashMap<>();
    private final WaitingMessages messages;
    private final Roles roles = new Roles();

    TriageWeekPrompt(
            PeopleService people,
            WaitingIdeas ideas,
            TriageEscalationPrompt escalation,
            TriageReminderPrompt reminder,
            WaitingMessages messages) {
        this.people = people;
        this.ideas = ideas;
        this.messages = messages;
        this.turns = new TriageTurns(NAME, people);
        this.escalation = escalation;
        this.reminder = reminder;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String because() {
        return messages.because();
    }

    @Override
    public List<PersonId> readers(Transaction transaction, ProgramId program) {
        return roles.triagers(transaction, program);
    }

    /**
     * The first working day of the person's week has begun, and they have not had their turn. Two days later it is no new week any more;
     * whoever could not hear it until then hears it in their next hours all the same.
     */
    @Override
    public Optional<String> turn(Transaction transaction, Person person, Instant now) {
        LocalDate today = now.atZone(person.zone()).toLocalDate();
        LocalDate first = firstDay(turns.days(transaction, person), today);
        return Optional.of(Rhythm.week(today))
                .filter(week -> !today.isBefore(first) && today.isBefore(first.plusDays(NEW)))
                .filter(week -> turns.last(transaction, person)
                        .filter(last -> last.turn().equals(week))
                        .isEmpty());
    }

    /** Searching takes a moment, so it is not done while others wait to write; it is the same for all who read it now. */
    @Override
    public void lookAhead(Transaction transaction, Person person, Instant now) {
        if (isOpen(transaction, person, now)) {
            alike.compute(
                    person.program(),
                    (program, found) ->
                            found != null && found.isOf(now) ? found : findAlike(transaction, program, now));
        }
    }

    private Alike findAlike(Transaction transaction, ProgramId program, Instant now) {
        return new Alike(now, ideas.findAlike(transaction, program, shown(transaction, program, now)));
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        turns.took(transaction, person, due.occurrence(), now);
        if (!readers(transaction, person.program()).contains(person.id())) {
            return new Spoken.Nothing(Ending.OVER, Optional.empty());
        }
        if (!due.occurrence().equals(Rhythm.occurrence(now, person.zone()))) {
            return new Spoken.Nothing(Ending.STALE, Optional.empty());
        }
        Page<Waiting> waiting = shown(transaction, person.program(), now);
        if (waiting.isEmpty() || escalation.isBeingSaid(transaction, person, now)) {
            return new Spoken.Nothing(Ending.ANSWERED, Optional.empty());
        }
        reminder.spare(transaction, person, now);
        return new Spoken.Say(messages.weekly(waiting, alike(person.program(), now), person.zone()), Optional.empty());
    }

    private Page<Waiting> shown(Transaction transaction, ProgramId program, Instant now) {
        return ideas.page(transaction, program, now, 1, WaitingMessages.MOST_SHOWN);
    }

    private Map<IdeaNumber, List<IdeaNumber>> alike(ProgramId program, Instant now) {
        return Optional.ofNullable(alike.get(program))
                .filter(found -> found.isOf(now))
                .map(Alike::ideas)
                .orElseGet(Map::of);
    }

    private boolean isOpen(Transaction transaction, Person person, Instant now) {
        return people.availability(transaction, person.program(), person.id())
                .isOpen(now, person.zone(), turns.days(transaction, person));
    }

    /** Monday, or the day after if that is a holiday; a week without working days has none, and nothing is said in it. */
    private static LocalDate firstDay(WorkingDays days, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(7))
                .filter(days::isWorkingDay)
                .findFirst()
                .orElse(monday.plusDays(7));
    }

    /** What looked alike when. */
    private record Alike(Instant at, Map<IdeaNumber, List<IdeaNumber>> ideas) {
        boolean isOf(Instant now) {
            return Duration.between(at, now).abs().compareTo(LOOKED_AT_AGAIN) < 0;
        }
    }
}
