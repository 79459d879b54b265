/**
 * A program and those who run it: who leads it, who stands in, who answers ideas; what it has set; and whether it is live.
 *
 * <p>May know {@code people}, {@code privacy}, {@code outbox} and {@code database}; no feature and no edge. Features and edges may know
 * it. Who may do what is asked in {@code people} ({@link ripple.people.Roles}), so that a feature need not come here for it.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>Nobody is given a role without having said yes. Who names themselves has said so. A yes holds for the place that was named: if
 *       somebody else has come into it since, the yes is answered with who that is, and nobody is pushed out unasked.
 *   <li>The lead is named by an owner or administrator of the workspace, as the platform tells it; the lead names deputy and triagers. The
 *       same people take a role back, and everybody may step down. Roles are read in the transaction of the act.
 *   <li>All changes to the roles of one program wait for each other, on both databases, by taking its turn in one row. The constraints of
 *       the table would refuse what comes through all the same.
 *   <li>However a lead goes (leaves the workspace, steps down, is released, is erased), the deputy takes over at once and is told: that is
 *       what a deputy said yes to. Without a deputy the administrators are told that the place is free.
 *   <li>A program begins in test mode: the {@code outbox} sends everything to the installer alone. It goes live with a lead and a deputy,
 *       since otherwise ideas could wait for nobody; and it does not go back.
 *   <li>Settings are checked as a whole, and what cannot be read is said line by line; nothing is kept until all of it can be. The
 *       identifier guard refuses what is surely an identifier. What may be one passes: these are words about a hospital, whose sites and
 *       offices have names and telephone numbers, by somebody who answers for them, and not about anybody's care.
 *   <li>Each act is audited in its own transaction; the subject is the role and the person's number.
 * </ul>
 */
@NullMarked
package ripple.program;

import org.jspecify.annotations.NullMarked;
