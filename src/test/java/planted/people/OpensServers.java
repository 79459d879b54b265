package planted.people;

import org.postgresql.ds.PGSimpleDataSource;

class OpensServers {
    PGSimpleDataSource source() {
        return new PGSimpleDataSource();
    }
}
