/**
 * Texts that a hospital may want to word its own way: all that comes to people by itself, questions for conversations, guides, themes.
 * Pure.
 *
 * <p>Knows nothing of ours. A feature declares each text it needs as a {@link ripple.texts.TextKey} and asks {@link ripple.texts.Texts}.
 *
 * <p>Why it is so: those texts are many, change for reasons that are not the program's, and are read by people who write no Java; so they
 * are YAML files ({@code config/texts} in the sources, packed into the jar; a folder named by the setting {@code ripple.texts} wins text
 * by text). A text that is missing, empty, too long or asks for a value that nobody gives is found at the start, in words, and not by the
 * first person who should have read it. What needs other words for one than for several has two texts: no code joins letters to words.
 * Labels of forms and buttons, and answers to what somebody just did, are not here: they belong to the code beside them, and stand in each
 * feature's {@code …Words}.
 */
@NullMarked
package ripple.texts;

import org.jspecify.annotations.NullMarked;
