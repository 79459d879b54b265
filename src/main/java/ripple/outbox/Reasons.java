package ripple.outbox;

/** The stored words for why a message is dead, beside those of {@link Refusal}. */
final class Reasons {
    static final String NOTHING_TO_EDIT = "nothing-to-edit";
    static final String TOO_MANY_TRIES = "too-many-tries";
    static final String TOO_LATE = "too-late";
    static final String ERASED = "erased";
    static final String MAY_HAVE_ARRIVED = "may-have-arrived";

    private Reasons() {}
}
