package ripple.playground.slack;

/** Something a person wanted to do cannot be done now; the message is a sentence for them. */
public final class NotPossible extends Exception {
    private static final long serialVersionUID = 1L;

    NotPossible(String sentence) {
        super(sentence, null, false, false);
    }
}
