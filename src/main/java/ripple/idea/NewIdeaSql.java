package ripple.idea;

import java.util.Optional;
import ripple.database.PlainStatement;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** The statements that keep a new idea, plain ones because capturing is the hottest path there is. */
final class NewIdeaSql {

    private static final String NEXT_NUMBER = """
            INSERT INTO idea_counters (program_id, last_number)
            VALUES (?, 1)
            ON CONFLICT (program_id)
            DO UPDATE SET last_number = idea_counters.last_number + 1
            RETURNING last_number
            """;

    private static final String GIVE_BACK = """
            UPDATE idea_counters
            SET last_number = last_number - 1
            WHERE program_id = ?
            """;

    private static final String INSERT_IDEA = """
            INSERT INTO ideas (program_id, number, noticed, might_help, place, touch, raised_by, triage, way,
              occasion, captured_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            ON CONFLICT (program_id, occasion)
            DO NOTHING
            """;

    private static final String INSERT_AUTHOR = """
            INSERT INTO idea_authors (program_id, idea_number, person_id, since)
            VALUES (?, ?, ?, ?)
            """;

    private static final String INSERT_FOLLOW_UP = """
            INSERT INTO idea_follow_ups (program_id, idea_number, looks, due_at, asked)
            VALUES (?, ?, TRUE, ?, 1)
            """;

    private final PlainStatement nextNumber;
    private final PlainStatement giveBack;
    private final PlainStatement insertIdea;
    private final PlainStatement insertAuthor;
    private final PlainStatement insertFollowUp;

    private NewIdeaSql(PlainStatement.Preparing on) {
        this.nextNumber = on.statement(NEXT_NUMBER);
        this.giveBack = on.statement(GIVE_BACK);
        this.insertIdea = on.statement(INSERT_IDEA);
        this.insertAuthor = on.statement(INSERT_AUTHOR);
        this.insertFollowUp = on.statement(INSERT_FOLLOW_UP);
    }

    /**
     * Keeps a new idea under the next number of its program; empty if its occasion has made one before, and then nothing is written and
     * no number used.
     */
    static Optional<IdeaNumber> add(Transaction transaction, NewIdea idea) {
        return transaction.plain(NewIdeaSql.class, NewIdeaSql::new).add(idea);
    }

    private Optional<IdeaNumber> add(NewIdea idea) {
        ProgramId program = idea.author().program();
        IdeaNumber number = nextNumber(program);
        if (!insertIdea(number, idea)) {
            giveBackNumber(program);
            return Optional.empty();
        }
        insertAuthor(number, idea);
        insertFollowUp(number, program);
        return Optional.of(number);
    }

    /** Takes the next number and, until the transaction ends, the sole right to the one after it. */
    private IdeaNumber nextNumber(ProgramId program) {
        return nextNumber.ask(parameters -> parameters.set(1, program.value()), numbers -> {
            numbers.next();
            return new IdeaNumber(numbers.getInt(1));
        });
    }

    /** Right only in the transaction that took the number: nobody else can have taken one since. */
    private void giveBackNumber(ProgramId program) {
        giveBack.update(parameters -> parameters.set(1, program.value()));
    }

    /** Whether it was written; not if its occasion has made an idea before. */
    private boolean insertIdea(IdeaNumber number, NewIdea idea) {
        IdeaText text = idea.text();
        int written = insertIdea.update(parameters -> {
            parameters.set(1, idea.author().program().value());
            parameters.set(2, number.value());
            parameters.set(3, text.noticed());
            parameters.set(4, text.mightHelp());
            parameters.set(5, text.where());
            parameters.set(6, text.touch().map(Touch::code).orElse(null));
            parameters.set(7, text.raisedBy().code());
            parameters.set(8, Triage.WAITING.code());
            parameters.set(9, idea.arrival().way().code());
            parameters.set(10, idea.occasion());
            parameters.set(11, idea.at());
        });
        return written == 1;
    }

    private void insertAuthor(IdeaNumber number, NewIdea idea) {
        insertAuthor.update(parameters -> {
            parameters.set(1, idea.author().program().value());
            parameters.set(2, number.value());
            parameters.set(3, idea.author().person().value());
            parameters.set(4, idea.at());
        });
    }

    /** Soon it is found by its words, and its author hears of others like it. */
    private void insertFollowUp(IdeaNumber number, ProgramId program) {
        insertFollowUp.update(parameters -> {
            parameters.set(1, program.value());
            parameters.set(2, number.value());
            parameters.set(3, FollowUps.AT_ONCE);
        });
    }
}
