/**
 * Ideas: what somebody in care noticed and thinks might help, from the first words to the last; values, rules, table and service.
 *
 * <p>May know {@code people}, {@code privacy}, {@code outbox}, {@code texts} and {@code database}; no edge, so nothing here knows Slack.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>An idea is known by its number within its program; there is no second id that could cross programs. The numbers have no gaps: a
 *       counter row per program is raised in the transaction that keeps the idea, so a refused or repeated capture gives its number back.
 *   <li>An act carries its <em>occasion</em>, a name that its second delivery bears again. A unique constraint on it makes the second
 *       delivery answer with the first one's idea. Edits need none: they carry the version they were written on, and saving what already
 *       stands changes nothing.
 *   <li>The guard stands before the transaction: what it blocks, and what it asks about until the author has answered, never comes near
 *       a store, an outbox or a log. An answer to its question holds for one exact text, named by a digest of it.
 *   <li>What refuses a draft is an {@link ripple.idea.Objection}, a value with sentences at fields and not an exception, because the
 *       form stays open and shows them. What refuses a person is an exception.
 *   <li>Who may see what and do what is one pure policy, {@link ripple.idea.Sight}: who somebody is to the idea × how it was answered.
 *       Every read and every deed asks it in its own transaction, with the roles that the database says then. An idea that is not there,
 *       of another program, or not theirs to see is the same "not found".
 *   <li>A deed on an idea holds the idea's row first, reads, asks, and writes; so of several who answer at once one does, and the others
 *       hear who was faster.
 *   <li>Authors may change the words while an idea waits and while it is welcomed, because there is always something to mend, and it shows
 *       as edited. After "not now" or a merge the words stand as they were answered. They may take an idea back as long as it is one of its
 *       own; where several stand behind it, taking it back is no longer standing behind it, since it is the others' too.
 *   <li>Authors may answer ideas of their own if they answer ideas: in a program of one lead nobody else could. The answer names who
 *       gave it, and the audit log keeps it.
 *   <li>A merge keeps every author, and names none of them to the others: what was shared "for the people who answer ideas" stays so. Who
 *       came by a merge goes when it is taken back. What a merged idea was merged into is followed to the end, so a part of a part is a
 *       part of the whole, and none becomes a part of itself.
 *   <li>By when an answer is promised is reckoned when it is read, from when the idea began to wait and from the program's settings:
 *       a holiday that is added counts at once, and capturing pays nothing for it. An answer taken back begins the time anew.
 *   <li>A decision does not count as a version, so that it does not throw away words that an author is just writing; it has a count of its
 *       own, which names what is told.
 *   <li>Before a welcomed idea is posted in the channel the one who wrote it first is asked; each of its authors may say no, before and
 *       after. No name goes with it. A no is a no: they are not asked again.
 *   <li>All words that people read about ideas stand in {@code …Words}; the edge only arranges them. What is said of waiting ideas though
 *       nobody has just done anything stands in {@code waiting.yaml}, see {@code WaitingText}.
 *   <li>What a reader finds by words, and what looks alike, comes from an index of stems that are made in Java: two databases then find the
 *       same, and nothing typed can be read as a query. The index names who may find what, so that a search never walks through what its
 *       reader may not see; but it is seconds old at times, and so {@code Sight} is asked of every idea before it is shown. What a reader may
 *       not see counts only toward how rare a word is.
 *   <li>The index follows an idea by a row that is written in the idea's own transaction and worked off after: capturing waits for one more
 *       insert and for nothing else, and no crash loses an idea to search. Erasing is the exception: it takes the words out at once.
 *   <li>Look-alikes share rare words. Ranking all ideas that share any word takes half a second at a million ideas, so the database only
 *       names the newest 200 that share two of the rarest, and Java ranks these.
 * </ul>
 */
@NullMarked
package ripple.idea;

import org.jspecify.annotations.NullMarked;
