package planted.people;

import org.sqlite.SQLiteDataSource;

class OpensFiles {
    SQLiteDataSource source() {
        return new SQLiteDataSource();
    }
}
