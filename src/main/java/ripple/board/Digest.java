package ripple.board;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.due.Rhythm;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;
import ripple.texts.Texts;

/**
 * Monday's message to those who run a program: exceptions only. Who runs it changes, so rows of the due table are planned for whoever does
 * when it is asked, and go when they no longer do.
 */
public final class Digest {

    /** The stored name of the prompt; it never changes. */
    public static final String PROMPT = "lead-digest";

    /** Who waits longer than so many working days is an exception. */
    static final int WAITED = 5;

    private static final Rhythm MONDAYS = new Rhythm(DayOfWeek.MONDAY, LocalTime.of(9, 0), 1);

    private final PeopleService people;
    private final DueTable due;
    private final BoardReader reader;
    private final DigestMessages messages;
    private final Roles roles = new Roles();

    public Digest(PeopleService people, DueTable due, Texts texts) {
        this.people = people;
        this.due = due;
        this.reader = new BoardReader(people, texts);
        this.messages = new DigestMessages(texts);
    }

    /** Why it comes, to end the sentence "This came because". */
    public String because() {
        return messages.because();
    }

    /** Those who run a program and are not asked on Mondays yet. */
    public List<PersonId> unplanned(Transaction transaction, ProgramId program) {
        return Stream.of(roles.lead(transaction, program), roles.deputy(transaction, program))
                .flatMap(Optional::stream)
                .filter(person ->
                        due.find(transaction, program, person, PROMPT, "").isEmpty())
                .toList();
    }

    /** From next Monday on. */
    public void plan(Transaction transaction, ProgramId program, PersonId person, Instant now) {
        people.find(transaction, program, person)
                .filter(found -> found.standing().takesPart())
                .ifPresent(found -> {
                    Instant at = MONDAYS.first(now, found.zone());
                    due.plan(
                            transaction, new Due(program, person, PROMPT, "", Rhythm.occurrence(at, found.zone()), at));
                });
    }

    public boolean isFor(Transaction transaction, Person person) {
        return roles.leads(transaction, person.program(), person.id());
    }

    /** Nothing if there is nothing that needs a look. */
    public List<Section> sections(Transaction transaction, Member lead, Instant now) {
        List<BoardReader.Looked> exceptions = reader.look(transaction, lead, now).stream()
                .filter(looked -> looked.health().health().isException())
                .toList();
        long overdue = reader.overdue(transaction, lead.program(), WAITED, now);
        if (exceptions.isEmpty() && overdue == 0) {
            return List.of();
        }
        List<LeadBoard.Line> lines = exceptions.stream()
                .limit(DigestMessages.MOST_PAIRS)
                .map(looked -> reader.line(transaction, looked))
                .toList();
        int room = reader.tally(transaction, lead, now).room();
        return messages.digest(lines, exceptions.size(), overdue, room);
    }

    /** The Monday after. */
    public Due next(Due before, Person person, Instant now) {
        return following(before, person, now);
    }

    /** After weeks in which nothing could be said: this week's, whether or not its Monday has passed. */
    public Due nextNotOver(Due before, Person person, Instant now) {
        Instant week = Rhythm.monday(Rhythm.occurrence(now, person.zone()))
                .atStartOfDay(person.zone())
                .toInstant();
        return following(before, person, week);
    }

    private static Due following(Due before, Person person, Instant after) {
        Instant at = MONDAYS.following(before.occurrence(), after, person.zone());
        return before.next(Rhythm.occurrence(at, person.zone()), at);
    }
}
