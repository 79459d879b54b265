/**
 * What mentors offer and what mentees wish for, whom each would rather not be matched with, and how well two of them fit.
 *
 * <p>May know {@code people}, {@code privacy}, {@code database} and {@code texts}; knows no other feature: what is asked of a mentor, and
 * which places are taken, stands in {@code mentoring}.
 *
 * <p>Why it is so: everything here is chosen from lists and nothing is typed, so that no words can name a patient and two profiles can be
 * compared. A pause is a date and ends by itself, because nobody remembers to end one. "Not with this person" is read by its writer and by
 * {@link ripple.profile.Fit} alone: whoever is not possible is so for one of several causes, and which one is never told.
 *
 * <p>{@link ripple.profile.Fit} is pure and compares sets of bits, since a match round judges twenty million pairs.
 */
@NullMarked
package ripple.profile;

import org.jspecify.annotations.NullMarked;
