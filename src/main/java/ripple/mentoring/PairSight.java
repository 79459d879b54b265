package ripple.mentoring;

/**
 * What one person may see of one mentorship and do with it: a question about who they are to it and how far it is, and nothing else.
 *
 * @param triager whether they run the program or answer its ideas
 * @param leads whether they run the program
 */
public record PairSight(Side side, boolean triager, boolean leads, MentorshipState state) {

    public boolean may(PairDeed deed) {
        return switch (deed) {
            case SEE -> isOneOfThem() || triager || (side == Side.COVER && isUnderWay());
            case READ_AGREEMENT -> isOneOfThem();
            case KNOW_OF_AGREEMENT -> isOneOfThem() || triager;
            case AGREE, END, COMPLETE -> isOneOfThem() && isUnderWay();
            case PAUSE -> isOneOfThem() && state == MentorshipState.ACTIVE;
            case RESUME -> isOneOfThem() && state == MentorshipState.PAUSED;
            case ASK_FOR_COVER -> side == Side.MENTOR && isUnderWay();
            case REASSIGN -> leads && !isOneOfThem() && isUnderWay();
            case READ_ENDING -> leads && !isOneOfThem() && state == MentorshipState.ENDED;
            case GET_CERTIFICATE -> isOneOfThem() && state == MentorshipState.COMPLETED;
        };
    }

    private boolean isOneOfThem() {
        return side == Side.MENTOR || side == Side.MENTEE;
    }

    private boolean isUnderWay() {
        return state == MentorshipState.ACTIVE || state == MentorshipState.PAUSED;
    }
}
