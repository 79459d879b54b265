package ripple.idea;

/** Names the exact words that the guard asked about, so that a "No, keep it" holds for these words and no others. */
public record Asked(String digest) {

    public Asked {
        if (digest.isEmpty() || digest.length() > 64) {
            throw new IllegalArgumentException("A digest has 1 to 64 characters");
        }
    }
}
