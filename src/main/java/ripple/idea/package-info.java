/**
 * Ideas: what somebody in care noticed and thinks might help, from the first words to the last; values, rules, table and service.
 *
 * <p>May know {@code people}, {@code privacy}, {@code outbox} and {@code database}; no edge, so nothing here knows Slack.
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
 *   <li>All words that people read about ideas stand in {@code IdeaWords}; the edge only arranges them.
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
