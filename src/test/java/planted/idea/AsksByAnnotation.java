package planted.idea;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface AsksByAnnotation {
    @SqlQuery("SELECT 1")
    int one();
}
