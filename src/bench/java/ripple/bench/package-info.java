/**
 * How fast Ripple is, measured from outside: signed {@code /idea words} over HTTP to a Ripple that runs as in real life, beside a bare
 * servlet that does the same transaction and one that does nothing.
 *
 * <p>What the profiles of {@code /idea} said, and what was done: connections, stores and statements of SQLite were made anew for every
 * question (a fifth of the time; they are kept now); Home pages were drawn one after the other for as long as people wrote (a tenth; one
 * page a person now, at Slack's pace); the identifier guard looked for forms that could not be there (75 µs an idea, now 27); every act
 * went to another thread and back, and through Bolt's reader (commands stay in their thread now). What a profile showed after that:
 * the disk's answer to each commit, for which the bare servlet waits as well; the guard; the two looks at who asks, one at the door and
 * one in the transaction, which are a promise; and the worker that follows up on ideas, up to a quarter of a processor while others
 * write. It takes some ten thousand requests until the compiler is done with all of this: a short warm-up measures the compiler.
 *
 * <p>What bounds the start is reading and checking some 9,000 classes, so an archive of them takes 40 % of its processor time away. What
 * is resident beside the heap is classes (50 MB), compiled code (25 MB) and, with the usual collector, its tables (40 MB).
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
