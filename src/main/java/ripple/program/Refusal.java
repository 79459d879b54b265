package ripple.program;

/** Why an act upon a program was refused. */
public enum Refusal {
    /** The actor does not take part. */
    NOT_TAKING_PART,
    /** The platform has not told yet whether the actor administers the workspace. */
    NOT_KNOWN_YET,
    /** It takes an owner or administrator of the workspace. */
    ADMINS_ONLY,
    /** It takes the lead. */
    LEAD_ONLY,
    /** It takes the lead or the deputy. */
    LEADS_ONLY,
    /** There is no such person here. */
    NOT_FOUND,
    /** The named person is a guest, of elsewhere, a bot, or has left. */
    CANNOT_TAKE_ON,
    /** Nobody asks this person for the role, or not any more. */
    NOT_ASKED,
    /** Somebody else has come into the place since. */
    TAKEN,
    /** The person neither holds the role nor is asked for it. */
    NOT_HELD,
    /** Something is missing for going live. */
    NOT_READY
}
