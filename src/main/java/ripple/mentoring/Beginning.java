package ripple.mentoring;

/** What came of an attempt to bring two people together. */
public sealed interface Beginning {

    /** They are together, or a place is held for them. */
    record Begun(Mentorship mentorship) implements Beginning {}

    /** All places of the mentor are taken. */
    record NoRoom() implements Beginning {}

    /** The mentee has a mentor, or a place is held for them. */
    record AlreadyHasOne(Mentorship mentorship) implements Beginning {}

    /** One of several reasons, none of which is told. */
    record NotPossible() implements Beginning {}
}
