package ripple;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ripple.database.Database;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Part;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;

/** One person who has typed something of their own into every column that takes what people type; the words name the column. */
final class KeptWords {

    /** Each column in which words stand that a person typed. */
    static final Set<String> TYPED = Set.of(
            "ideas.noticed",
            "ideas.might_help",
            "ideas.place",
            "idea_decisions.reason",
            "match_requests.words",
            "mentorship_agreements.goals",
            "mentorship_agreements.stays_private",
            "mentorship_endings.note",
            "mentorship_closings.line",
            "mentee_check_ins.moved",
            "mentee_check_ins.next_step",
            "mentee_check_ins.help",
            "blockers.words",
            "reflections.what",
            "reflections.so_what",
            "reflections.now_what");

    /** What those who run a program find in its export: ideas, answers, and the note that was written for the lead. */
    static final Set<String> OF_THE_PROGRAM = Set.of(
            "ideas.noticed", "ideas.might_help", "ideas.place", "idea_decisions.reason", "mentorship_endings.note");

    private static final List<String> ROWS = List.of(
            """
            INSERT INTO ideas (program_id, number, noticed, might_help, place, raised_by, triage, way, occasion, captured_at, version)
            VALUES (P, 1, 'ideas.noticed', 'ideas.might_help', 'ideas.place', 'me', 'waiting', 'words', 'one', NOW, 1)
            """,
            "INSERT INTO idea_authors (program_id, idea_number, person_id, since) VALUES (P, 1, WHO, NOW)",
            """
            INSERT INTO ideas (program_id, number, noticed, might_help, place, raised_by, triage, way, occasion, captured_at, version, decisions)
            VALUES (P, 2, 'Of somebody else', '', '', 'me', 'not-now', 'words', 'two', NOW, 1, 1)
            """,
            "INSERT INTO idea_authors (program_id, idea_number, person_id, since) VALUES (P, 2, OTHER, NOW)",
            """
            INSERT INTO idea_decisions (program_id, idea_number, decided_by, decided_at, reason)
            VALUES (P, 2, WHO, NOW, 'idea_decisions.reason')
            """,
            """
            INSERT INTO match_requests (program_id, mentee_id, words, route, state, asked_at, changed_at)
            VALUES (P, WHO, 'match_requests.words', 'chosen', 'matched', NOW, NOW)
            """,
            """
            INSERT INTO mentorships (id, program_id, mentor_id, mentee_id, state, place, proposed_at, begun_at, since, ended_at)
            VALUES (71, P, OTHER, WHO, 'ended', 1, NOW, NOW, NOW, NOW)
            """,
            """
            INSERT INTO mentorships (id, program_id, mentor_id, mentee_id, state, place, proposed_at, begun_at, since, ended_at)
            VALUES (72, P, WHO, OTHER, 'ended', 1, NOW, NOW, NOW, NOW)
            """,
            """
            INSERT INTO mentorship_agreements (program_id, mentorship_id, version, goals, cadence, place, stays_private, ends_on,
              proposed_by, proposed_at)
            VALUES (P, 71, 1, 'mentorship_agreements.goals', 'week', 'video', 'mentorship_agreements.stays_private', '2027-03-31',
              WHO, NOW)
            """,
            """
            INSERT INTO mentorship_endings (program_id, mentorship_id, ended_by, reason, note, ended_at)
            VALUES (P, 71, WHO, 'time', 'mentorship_endings.note', NOW)
            """,
            """
            INSERT INTO mentorship_closings (program_id, mentorship_id, person_id, line, closed_at)
            VALUES (P, 71, WHO, 'mentorship_closings.line', NOW)
            """,
            """
            INSERT INTO mentee_check_ins (program_id, mentorship_id, mentee_id, occurrence, asked_at, moved, next_step, help, answered_at)
            VALUES (P, 71, WHO, '2026-W48', NOW, 'mentee_check_ins.moved', 'mentee_check_ins.next_step', 'mentee_check_ins.help', NOW)
            """,
            """
            INSERT INTO mentor_words (id, program_id, mentorship_id, mentor_id, occurrence, month, asked_at, word, answered_at)
            VALUES (73, P, 72, WHO, '2026-W48', '2026-11', NOW, 'stuck', NOW)
            """,
            """
            INSERT INTO blockers (program_id, word_id, words, sponsor_id, state, round, put_at)
            VALUES (P, 73, 'blockers.words', OTHER, 'asked', 1, NOW)
            """,
            """
            INSERT INTO reflections (program_id, author_id, theme, what, so_what, now_what, occasion, written_at)
            VALUES (P, WHO, 'listening', 'reflections.what', 'reflections.so_what', 'reflections.now_what', 'form', NOW)
            """);

    final Database database;
    final PeopleService people;
    final ProgramId program;
    final PersonId who;
    private final PersonId other;

    KeptWords(Database database, Clock clock) {
        this.database = database;
        people = new PeopleService(database.transactions(), clock);
        program = people.openProgram("Made up", ZoneId.of("Europe/London")).id();
        who = meet("Zebulon Quillfeather");
        other = meet("Colleague");
        ROWS.forEach(this::insert);
        quote(new Outbox(clock, () -> {}));
    }

    private PersonId meet(String name) {
        PersonId person = database.transactions()
                .run(transaction -> people.meet(transaction, program))
                .id();
        people.learn(program, person, new Profile(name, ZoneId.of("Europe/London"), Standing.MEMBER));
        return person;
    }

    private void insert(String row) {
        type(row.replaceAll("\\bP\\b", Long.toString(program.value()))
                .replaceAll("\\bWHO\\b", Long.toString(who.value()))
                .replaceAll("\\bOTHER\\b", Long.toString(other.value()))
                .replaceAll("\\bNOW\\b", "(SELECT opened_at FROM programs WHERE id = " + program.value() + ")"));
    }

    /** A message to the other that quotes each. */
    private void quote(Outbox outbox) {
        int number = 0;
        for (String words : TYPED) {
            number++;
            Outgoing message = new Outgoing(
                    program,
                    "quote-" + number,
                    Kind.DECISION,
                    new Recipient.OnePerson(other),
                    Message.of(Section.of(new Part.Typed(words))));
            database.transactions().use(transaction -> outbox.put(transaction, message));
        }
    }

    /** Where in the database which of these words are found now. */
    Map<String, Set<String>> found() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (TextColumns.Column column : TextColumns.of(database)) {
            String all = String.join(
                    "\n",
                    select("SELECT CAST(" + column.name() + " AS TEXT) FROM " + column.table() + " WHERE "
                            + column.name() + " IS NOT NULL"));
            TYPED.stream()
                    .filter(all::contains)
                    .forEach(words -> found.computeIfAbsent(column.toString(), any -> new TreeSet<>())
                            .add(words));
        }
        return found;
    }

    private void type(String sql) {
        database.transactions()
                .use(transaction -> transaction.store(AnySqlStore.class).type(sql));
    }

    List<String> select(String sql) {
        return database.transactions()
                .read(transaction -> transaction.store(AnySqlStore.class).select(sql));
    }
}
