package ripple.mentoring;

/** What can be done with a mentorship. */
public enum PairDeed {
    SEE,
    READ_AGREEMENT,
    /** Know that there is one, without its words. */
    KNOW_OF_AGREEMENT,
    AGREE,
    PAUSE,
    RESUME,
    END,
    COMPLETE,
    ASK_FOR_COVER,
    /** End it for two others, to find somebody else for them. */
    REASSIGN,
    READ_ENDING,
    GET_CERTIFICATE
}
