package ripple.texts;

import java.util.List;

/** Texts are missing or wrong; says in sentences which and why. */
public final class WrongTextsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    WrongTextsException(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
