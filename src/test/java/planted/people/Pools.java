package planted.people;

import com.zaxxer.hikari.HikariDataSource;

class Pools {
    HikariDataSource pool() {
        return new HikariDataSource();
    }
}
