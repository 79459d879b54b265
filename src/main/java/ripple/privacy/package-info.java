/**
 * Keeps patients out of Ripple: the identifier guard every text passes before anything is stored, and the cleaning that comes before it.
 * And remembers who did what: the audit log.
 *
 * <p>May know {@code people} and {@code database}; the guard itself needs neither, it is pure: text and staff names in, verdict out.
 *
 * <p>Why it is so: a verdict carries kinds and places, never the text, so that nothing blocked can reach a log, a row or an exception by
 * way of the guard. Three outcomes keep it honest: what is surely an identifier is blocked, what may be one is asked about, the rest
 * passes. Nobody should take a pass for a promise that a text is free of identifiers.
 *
 * <p>The audit log is one chain for each program: an entry's hash covers the hash before it, so that {@link ripple.privacy.AuditVerifier}
 * names the first entry that was changed, taken away or moved. It holds codes and our own numbers, never words or names, so nobody's
 * erasure needs to touch it. Triggers refuse every change but one: entries up to an anchor, which keeps the last hash of what is closed off
 * and for which an entry of the chain signs. Who cuts off the end and mends the row that names it is noticed only by somebody who has kept
 * the last hash elsewhere; that is why {@code audit verify} prints it.
 *
 * <p>Erasure and retention: every package brings what it keeps of people as {@link ripple.privacy.PersonalWords}, because this one may
 * know no feature. An erased person remains as a number without a name, since others' rows and the audit log point to it. Erasures are
 * listed outside of database and backups before they are done, and a restore does them again; the moment of first contact guards
 * against a number that a restored database has given to somebody else. Retention asks for the oldest by an index and lets go in small
 * transactions, so that nobody's idea waits; a tick that is missed heals at the next.
 *
 * <p>How the guard reads: a text becomes a {@code Sheet} (normal form, words, cues, dates); each {@code Rule} of {@code Rules.ALL} looks at
 * it once. The words that tell stand in {@code cues.txt} under the names of {@code Cue}, names and ordinary words in lists beside it: to
 * teach the guard a word, add it there. Two rules decide between asking and blocking: a form that only an identifier has, or a word beside
 * a number, blocks; a name or a date alone asks, because an author must be able to say "that is a colleague", and a name beside a second
 * identifier blocks.
 */
@NullMarked
package ripple.privacy;

import org.jspecify.annotations.NullMarked;
