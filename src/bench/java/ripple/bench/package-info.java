/**
 * How fast Ripple is, measured from outside: signed {@code /idea words} over HTTP to a Ripple that runs as in real life, beside a bare
 * servlet that does the same transaction and one that does nothing.
 *
 * <p>What the profiles of {@code /idea} said, and what was done. At first: connections, stores and statements of SQLite were made anew for
 * every question; Home pages were drawn one after the other for as long as people wrote; every act went to another thread and back, and
 * through Bolt's reader. Then, in processor time for each idea: the identifier guard looked for forms that a text without digits cannot
 * hold, looked at empty fields, and searched each word in four lists (27 µs, now 9 when nothing else runs); the answer went through two
 * trees of Gson (an eighth of a request, now a twentieth); the door asked what the transaction asks again; SQLite's driver asked for the
 * id of each row that was put in and made a calendar for each moment (a third of the writer); the worker that follows up on ideas took two
 * transactions for each. Together an idea costs Ripple about half of the processor time that it did.
 *
 * <p>What bounds it now, as the profile has it: 70 % of the bare servlet is not reached (69 % from one connection, 62 % from 16, 57 % from 64,
 * where the writer waits for nobody and both processors are full, so that only what a request costs counts). It costs the bare servlet about
 * half of what it costs Ripple. Of Ripple's, two
 * fifths are the writer's, of which most is SQLite itself and the disk, as with the bare servlet. Of the thread of the request, a third
 * is the guard, whose word lists do not fit into a processor's nearest memory; a third is Jetty, as with the bare servlet, together with the
 * watch over slow senders; the rest is signature, form, the message and its JSON, a twentieth each. Nothing stands out any more. The guard
 * and the check in the transaction are promises. It takes some hundred thousand requests until the compiler is done with all of this, and
 * until then it takes up to a fifth of the processor.
 *
 * <p>What bounds the start is reading and checking some 8,000 classes; Flyway's, and what it stands on, are only read where there is
 * something to migrate. An archive of the classes saves a third or more. What is resident beside the heap is classes (45 MB), and, with the usual
 * compiler and collector, compiled code (25 MB), what the compiler needs for itself (15 MB) and the collector's tables (40 MB): the service
 * of {@code deploy} takes the simple ones, which the small rows and "start as the service does" measure.
 *
 * <p>50,000 people's due prompts took 22 s; a fifth of the samples prepared the outbox's insert anew for each message, and inserts that
 * return a row cost SQLite a table each. Now they take 5 s in {@code -Xmx128m} on a quiet machine. What is left is mostly SQLite's own: the
 * outbox's row with its indexes, the next time, the number of the week's message; then the message's JSON.
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
