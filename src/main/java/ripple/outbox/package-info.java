/**
 * Messages to people, groups and channels: at least once, in order, paced.
 *
 * <p>May know {@code people} and {@code database}; knows neither Slack nor what a message is about. A feature puts a {@link
 * ripple.outbox.Message} here in the transaction of the state it speaks of; the {@link ripple.outbox.Dispatcher} hands it to a {@link
 * ripple.outbox.Messenger}.
 *
 * <p>Why it is so:
 * <ul>
 *   <li>States: queued (an older message of its line is open) → ready → leased → sent or dead. Only the first of a line is ever ready, so
 *       looking for work costs the same at any backlog. A line is one conversation in one {@link ripple.outbox.Kind#lane lane}: answers
 *       to people's own acts overtake prompts, everything else keeps its order. An edit travels in the line of what it edits.
 *   <li>A lease carries an epoch; every mark names it, so that an instance that slept through its lease changes nothing.
 *   <li>The end of a message and the turn of the next are one transaction. So are a put and its place in line; on PostgreSQL an advisory
 *       lock per conversation guards both, because the order of sequence numbers is not the order of commits.
 *   <li>A message that may have arrived (crash, time-out) is looked for before it is sent again. Where one may not look it is sent once
 *       more, counted, and if that stays unclear too it is dead with this reason: one extra copy at most.
 *   <li>Pacing is read from the attempts in the database, inside the claim: it holds over several instances and over a restart, which a
 *       bucket in memory would not. Rests after a 429 stand there for the same reason.
 *   <li>A connection refused is no try: nothing went out. Twelve tries or a day end a message, a whole day ends it in any case.
 *   <li>Until a program goes live, the outbox itself sends everything to the installer: here and nowhere else, so that no feature can
 *       forget it. A row knows whom it was meant for; an edit that comes after going live of what the installer got is a new message.
 *   <li>Whether readers may be told is asked three times, by {@link ripple.outbox.Readers}: when something that can wait is put (hours), when
 *       their hours begin (hours, do-not-disturb), and when it is about to go (do-not-disturb; hours too, if it was put some time ago, since
 *       a platform that was away all evening must not wake anybody at night). Do-not-disturb is asked of the platform, so never in a
 *       transaction. A group waits for the hours of all, three days at most, and for the quiet of one a day at most.
 *   <li>Leases, pacing and waiting follow the real clock, never a clock that a story moves.
 * </ul>
 */
@NullMarked
package ripple.outbox;

import org.jspecify.annotations.NullMarked;
