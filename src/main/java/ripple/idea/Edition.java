package ripple.idea;

/** An idea as somebody had it before their eyes: its number and the version they read. */
public record Edition(IdeaNumber number, int version) {

    public Edition {
        if (version < 1) {
            throw new IllegalArgumentException("A version is 1 or more, not " + version);
        }
    }
}
