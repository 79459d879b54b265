package ripple.outbox;

/** The stored words for why a message is dead, beside those of {@link Refusal}. */
final class Reasons {
    static final String NOTHING_TO_EDIT = "nothing-to-edit";
    /** The program is tried out, and nobody is known to have installed it. */
    static final String TEST_MODE = "test-mode";

    static final String TOO_MANY_TRIES = "too-many-tries";
    static final String TOO_LATE = "too-late";
    static final String ERASED = "erased";
    static final String MAY_HAVE_ARRIVED = "may-have-arrived";

    private Reasons() {}
}
