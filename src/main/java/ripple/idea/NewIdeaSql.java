package ripple.idea;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import ripple.people.ProgramId;

/** The statements that keep a new idea, prepared by hand because capturing is the hottest path there is. */
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

    private static final Timestamp AT_ONCE = Timestamp.from(FollowUps.AT_ONCE);

    private final Connection connection;
    private final NewIdea idea;

    NewIdeaSql(Connection connection, NewIdea idea) {
        this.connection = connection;
        this.idea = idea;
    }

    private ProgramId program() {
        return idea.author().program();
    }

    /** Takes the next number and, until the transaction ends, the sole right to the one after it. */
    IdeaNumber nextNumber() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT_NUMBER)) {
            statement.setLong(1, program().value());
            try (ResultSet numbers = statement.executeQuery()) {
                numbers.next();
                return new IdeaNumber(numbers.getInt(1));
            }
        }
    }

    /** Right only in the transaction that took the number: nobody else can have taken one since. */
    void giveBackNumber() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(GIVE_BACK)) {
            statement.setLong(1, program().value());
            statement.executeUpdate();
        }
    }

    /** Whether it was written; not if its occasion has made an idea before. */
    boolean insertIdea(IdeaNumber number) throws SQLException {
        IdeaText text = idea.text();
        try (PreparedStatement statement = connection.prepareStatement(INSERT_IDEA)) {
            statement.setLong(1, program().value());
            statement.setInt(2, number.value());
            statement.setString(3, text.noticed());
            statement.setString(4, text.mightHelp());
            statement.setString(5, text.where());
            statement.setString(6, text.touch().map(Touch::code).orElse(null));
            statement.setString(7, text.raisedBy().code());
            statement.setString(8, Triage.WAITING.code());
            statement.setString(9, idea.arrival().way().code());
            statement.setString(10, idea.occasion());
            statement.setTimestamp(11, Timestamp.from(idea.at()));
            return statement.executeUpdate() == 1;
        }
    }

    void insertAuthor(IdeaNumber number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_AUTHOR)) {
            statement.setLong(1, program().value());
            statement.setInt(2, number.value());
            statement.setLong(3, idea.author().person().value());
            statement.setTimestamp(4, Timestamp.from(idea.at()));
            statement.executeUpdate();
        }
    }

    /** Soon it is found by its words, and its author hears of others like it. */
    void insertFollowUp(IdeaNumber number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_FOLLOW_UP)) {
            statement.setLong(1, program().value());
            statement.setInt(2, number.value());
            statement.setTimestamp(3, AT_ONCE);
            statement.executeUpdate();
        }
    }
}
