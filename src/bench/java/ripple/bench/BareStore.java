package ripple.bench;

import org.jdbi.v3.sqlobject.SqlObject;

/** The way to the connection of a transaction. */
interface BareStore extends SqlObject {}
