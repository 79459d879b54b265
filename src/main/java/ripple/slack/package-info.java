/**
 * Slack, in and out. Here is the way in: what Slack sends is verified, told apart, given to the one handler that takes it, and answered in
 * time. What handlers and views are made of, the way out, and the features themselves each have a package below this one.
 *
 * <p>The tree may know the features, {@code people}, {@code privacy}, {@code runchart} and {@code outbox}; Bolt and the servlet API; and
 * {@code database}, because the address book is a store of its own. It must not know other packages' stores, and no feature knows it. Within
 * the tree {@code layout} knows nothing else, {@code act} knows {@code layout}, {@code platform} both, and the features these and few of each
 * other: the table stands in {@code ArchitectureRules}. Only this package may know them all.
 *
 * <p>The way of a request: {@code SignatureFilter} (raw bytes) → {@code SlackServlet} (text in UTF-8) → Bolt (parsing, routing) → {@code
 * Routes} (who asks? may this person?) → one handler, found by the name that Slack sent.
 *
 * <p>Why events do not go through Bolt: its event classes throw where a field is other than expected, and the event would be lost; {@code
 * Happenings} reads them from JSON in which anything may be missing.
 *
 * <p>Why test mode is said here and not by each feature: it goes with every answer, whatever it is about, so {@code Routes} adds it; the
 * {@code outbox} does the same for messages.
 *
 * <p>Why words of self-harm are looked for here, in forms of several features: it is one promise, kept before any of them looks at the form.
 */
@NullMarked
package ripple.slack;

import org.jspecify.annotations.NullMarked;
