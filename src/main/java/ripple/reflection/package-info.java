/**
 * Looking after the people who take part: reflections, the pulse, and what happens when somebody writes words of self-harm.
 *
 * <p>May know {@code mentoring} and what lies below it, {@code people}, {@code program}, {@code privacy}, {@code outbox}, {@code due},
 * {@code texts} and {@code database}. {@code checkin} may know {@code Distress} here; this package knows nothing of {@code checkin}.
 *
 * <p>Why words of self-harm are found by a fixed list and not by anything cleverer: it must be the same for everybody, it must work
 * without network, and whoever wants to know what Ripple looks for can read it. The list sits in the jar and cannot be emptied by a
 * setting. It knows two kinds of words. What somebody says of themselves ("I want to die") counts whatever else stands there, also where
 * it is a patient's words that are quoted: showing help once too often harms nobody. Words that are also a part of clinical work
 * ("suicide", "self-harm") count unless their own sentence speaks of that work ("a leaflet on suicide prevention", "screening patients
 * for suicidal thoughts"); otherwise nobody on a psychiatric ward could use Ripple. Figures of speech ("this project is killing me", "I
 * would kill for a coffee") are not on it.
 *
 * <p>Where it looks: in reflections and check-ins, whose services ask it first, and in every form in which mentor and mentee write to or
 * about each other, before that form's own handler. Not in ideas, which speak of patients. What somebody tells another of trouble is passed
 * on, because they have chosen a person to read it; whom to call stands beside the answer. Spelling is no way around: letters that look like
 * others, digits for letters and letters one by one are read as the words they make.
 *
 * <p>What happens then: the flow stops, nothing of the text is stored, neither its words nor that there were any, no line goes to the
 * log, nobody is told. The author reads whom to call. The same holds for the two most worrying answers of the pulse; since they are not
 * stored, the counts that the program lead sees say that they leave these answers out. They are not even counted: in a small program a
 * count that grows on the day after somebody was seen crying is an alert to the employer, and whoever fears that answers better than they
 * feel. Honest is to say what is missing, not to guess it.
 */
@NullMarked
package ripple.reflection;

import org.jspecify.annotations.NullMarked;
