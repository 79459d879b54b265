package ripple.mentoring;

import ripple.outbox.Kind;

/**
 * Why a request moves on, or is over, for the one who is told.
 *
 * @param sentence begins what they are told; may be empty
 * @param kind how urgently: the answer to their own act goes at once
 */
record Why(String sentence, Kind kind) {

    static final Why THEIR_OWN_ACT = new Why("", Kind.ANSWER);

    static Why answer(String sentence) {
        return new Why(sentence, Kind.ANSWER);
    }

    static Why of(String sentence) {
        return new Why(sentence, Kind.DECISION);
    }
}
