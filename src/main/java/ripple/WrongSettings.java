package ripple;

import java.util.List;

/** What keeps Ripple from starting and an administrator can mend: all of it together, one sentence each. */
public final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    public WrongSettings(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
