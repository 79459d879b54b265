package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {
    private static final String ADD = "INSERT INTO notes (id) VALUES (?)";
    private static final String ALL = "SELECT id FROM notes ORDER BY id";

    @TempDir
    private Path folder = Path.of("target");

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = KeptStatements.on(
                SqliteFile.made(folder.resolve("kept.db")).forWriting().getConnection());
        try (PreparedStatement statement = connection.prepareStatement("CREATE TABLE notes (id INTEGER PRIMARY KEY)")) {
            statement.execute();
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void theSameWordsAreTheSameStatement() throws SQLException {
        PreparedStatement first = add(1);
        PreparedStatement second = add(2);

        assertThat(second).isSameAs(first);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whoIsStillReadingIsNotDisturbed() throws SQLException {
        add(1);
        add(2);
        try (PreparedStatement outer = connection.prepareStatement(ALL);
                ResultSet rows = outer.executeQuery()) {
            rows.next();
            assertThat(count()).isEqualTo(2);
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void aRefusedStatementLeavesNothingBehind() throws SQLException {
        PreparedStatement before = add(1);

        assertThatThrownBy(() -> add(1)).isInstanceOf(SQLException.class);
        assertThat(add(2)).isNotSameAs(before);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatWasBoundForOneIsNotSeenByTheNext() throws SQLException {
        add(1);
        try (PreparedStatement forgetful = connection.prepareStatement(ADD)) {
            forgetful.executeUpdate(); // with no id, the table gives one
        }

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void rowsLeftOpenEndWithTheirStatement() throws SQLException {
        add(1);
        add(2);
        ResultSet left;
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            left = statement.executeQuery();
            left.next();
        }

        assertThat(left.isClosed()).isTrue();
        connection.setAutoCommit(false);
        connection.setAutoCommit(true);
    }

    @Test
    void theLeastUsedGoWhenThereAreTooMany() throws SQLException {
        PreparedStatement first = add(1);
        for (int i = 0; i < KeptStatements.MOST; i++) {
            try (PreparedStatement other = connection.prepareStatement("SELECT " + i)) {
                other.executeQuery().close();
            }
        }

        assertThat(add(2)).isNotSameAs(first);
        assertThat(count()).isEqualTo(2);
    }

    private PreparedStatement add(int id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setInt(1, id);
            statement.executeUpdate();
            return statement;
        }
    }

    private int count() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }
}
