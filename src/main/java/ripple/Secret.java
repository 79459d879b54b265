package ripple;

/** A token or password: given to whoever must speak it, never shown. */
public record Secret(String value) {
    public Secret {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A secret is not empty");
        }
    }

    @Override
    public String toString() {
        return "(kept secret)";
    }
}
