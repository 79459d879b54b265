package ripple.mentoring;

import ripple.privacy.Checked;

/** What came of asking for a mentor. */
public sealed interface Asking {

    /** It is on its way, or waits. */
    record Sent(RequestStatus status) implements Asking {}

    /** There is one already, which goes on as it is. */
    record AlreadyAsking(RequestStatus status) implements Asking {}

    record HasMentor() implements Asking {}

    /** The idea is not there, is not welcomed, or is not theirs. */
    record IdeaNotFound() implements Asking {}

    /** Something speaks against the words. */
    record Refused(Checked.Objection objection) implements Asking {}
}
