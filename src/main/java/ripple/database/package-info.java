/**
 * Opening the database, bringing its schema up to date, and running work in transactions.
 *
 * <p>May know JDBI, Flyway, the pools and the drivers; knows nothing else of ours. Stores, the SQL of one table each, live in the
 * package that owns the table and stand on {@link ripple.database.Transaction#store}.
 *
 * <p>Why it is so:
 * <ul>
 *   <li>On SQLite one thread writes and commits many people's work together, because an fsync is what costs; readers have their own
 *       connections. On PostgreSQL each work is a transaction of its own. {@link ripple.database.Transactions} hides the difference.
 *   <li>A work may be run again (PostgreSQL, after a deadlock) and may run on another thread (SQLite): it acts only through its
 *       transaction. What should happen afterwards goes to {@link ripple.database.Transaction#afterCommit}.
 *   <li>Whoever waits for the writer waits a bounded time: a work that has not begun by then is taken back and kept nowhere.
 *   <li>SQLite is never allowed to create its file anew once Ripple has opened it: a file that vanished is said to be gone.
 *   <li>A backup is {@code VACUUM INTO} a new file that is checked, forced to the disk and then named; with its fingerprint beside it, since
 *       SQLite notices a broken structure but not a changed byte. A restore prepares the new file completely and swaps it in one step, while
 *       it holds the old one alone. PostgreSQL has better tools of its own.
 *   <li>Exceptions carry no values: JDBI's rendering of arguments and PostgreSQL's details are switched off.
 *   <li>A migration that older code cannot live with raises {@code schema_floor}; code below the floor refuses to run. Otherwise older
 *       code runs on the newer schema.
 * </ul>
 */
@NullMarked
package ripple.database;

import org.jspecify.annotations.NullMarked;
