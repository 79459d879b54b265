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
 * <p>What bounds the start is reading and checking classes, some 6,600 by now until it listens; there were 8,000. Flyway's, and what it
 * stands on, are only read where there is something to migrate; Jackson's mapper only with the first message; none for XML, since the
 * log's habits stand in Java. While the database opens, another thread reads the guard's word lists, Slack's SDK with the machine's
 * certificates, and what the meters of the machine itself need. In turns with others on both cores, the thread that starts Ripple took
 * 1.55 s of processor until it listens, where it took 2.27 s, and the process 4.3 s instead of 5.6 s, the compiler's share included. What
 * is left are JDBI, the features themselves, Jetty, and over a thousand classes that Java makes for lambdas. An archive of the classes
 * saves a third or more of the rest. What is resident beside the heap is classes (45 MB), and, with the usual compiler and collector,
 * compiled code (25 MB), what the compiler needs for itself (15 MB) and the collector's tables (40 MB): the service of {@code deploy}
 * takes the simple ones, which the small rows and "start as the service does" measure.
 *
 * <p>50,000 people's due prompts took 22 s; a fifth of the samples prepared the outbox's insert anew for each message, and inserts that
 * return a row cost SQLite a table each. Without these a quiet machine needed 4.97 s in 128 MB. Since then, what is planned next
 * changes the row of what was said instead of deleting and writing it with its indexes, a message needs no line in the index of
 * attempts before it is attempted, person and hours are one question, JSON needs no tree, and 500 people go in one commit instead of
 * 250. In turns with others on both cores, the writer took 3.7 and 4.2 s of processor where it had taken 4.5 and 5.1 s, the thread that
 * asks 0.8 s instead of 1.1 s, the whole process 9.0 s instead of 11.8 s; by that a quiet machine should need some 4 s, which has not
 * been measured. Two thirds of what is left is SQLite's own: a quarter commits (every page is written to the log and to the file, and
 * 50 of the 75 MB are messages; what is usual is left out of them, but those of this benchmark are still four on a page), another
 * quarter puts the outbox's row with its four indexes, the rest are the next time, the number of the week's message and what it said.
 * Of the process as a whole, half is the compiler, on the other core. What did not help, in one noisy run each: a longer log between
 * checkpoints, more cache, temporary tables in memory. A thousand people at a time would save another tenth, but people's own acts wait
 * for the writer that long.
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
