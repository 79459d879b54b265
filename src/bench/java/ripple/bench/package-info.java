/**
 * How fast Ripple is, measured from outside: signed {@code /idea words} over HTTP to a Ripple that runs as in real life, beside a bare
 * servlet that does the same transaction and one that does nothing.
 *
 * <p>May know the product's {@code database} (the bare servlet writes through the same writer) and Jetty; speaks to Ripple by HTTP only.
 * Nobody knows this package, and it is in no jar.
 *
 * <p>Why ratios: figures of a shared machine say little by themselves, so everything is measured in one run, in turns, and the table
 * shows the median of the turns. Why a load generator of our own: it lives on the same cores, so what it takes is missing where it is
 * measured; one thread, plain channels and requests made of bytes take little. Every request is one that Slack could send, with a
 * signature, a trigger id and a sentence of its own, and it counts only if the answer says that the idea is saved.
 */
@NullMarked
package ripple.bench;

import org.jspecify.annotations.NullMarked;
