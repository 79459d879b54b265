package ripple.idea;

/** What can be done with an idea; {@link Sight} says who may. */
public enum Deed {
    /** Read it, with how many said "I see this too". */
    SEE,
    /** Put other words in place of its words. */
    EDIT,
    /** Take it back, or no longer stand behind it where others do. */
    WITHDRAW,
    /** Make it a part of another idea, as one of its authors. */
    JOIN,
    WELCOME,
    /** Make it a part of another idea, as somebody who answers ideas. */
    MERGE,
    NOT_NOW,
    /** Take an answer back. */
    REOPEN,
    /** Say "I see this too", and take it back. */
    SEE_THIS_TOO,
    /** Read who said so. */
    NAME_VOICES,
    /** Ask its author whether it may be posted in the program's channel. */
    OFFER_POST,
    /** Say whether it may. */
    CONSENT_TO_POST
}
