package ripple.profile;

/** Where an offer stands. */
public enum MentorState {
    /** New mentees may be asked for. */
    OFFERED,
    /** No new mentees until a date; the mentees there are stay. */
    PAUSED,
    /** Taken back; it can be made again. */
    STOPPED
}
