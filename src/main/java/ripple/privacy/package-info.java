/**
 * Keeps patients out of Ripple: the identifier guard every text passes before anything is stored, and the cleaning that comes before it.
 *
 * <p>May know {@code people} and {@code database}; the guard itself needs neither, it is pure: text and staff names in, verdict out.
 *
 * <p>Why it is so: a verdict carries kinds and places, never the text, so that nothing blocked can reach a log, a row or an exception by
 * way of the guard. Three outcomes keep it honest: what is surely an identifier is blocked, what may be one is asked about, the rest
 * passes. Nobody should take a pass for a promise that a text is free of identifiers.
 */
@NullMarked
package ripple.privacy;

import org.jspecify.annotations.NullMarked;
