package ripple.idea;

/**
 * What one person may see of one idea and do with it: a question about who they are to it and how it was answered, and nothing else.
 *
 * @param author whether they stand behind it
 * @param triager whether they answer ideas in its program
 */
public record Sight(boolean author, boolean triager, Triage state) {

    public boolean may(Deed deed) {
        return switch (deed) {
            case SEE -> author || triager || isWelcomed();
            case EDIT -> author && (isWaiting() || isWelcomed());
            case WITHDRAW -> author && isOpen();
            case JOIN -> author && isOpen();
            case WELCOME, NOT_NOW -> triager && isWaiting();
            case MERGE -> triager && isOpen();
            case REOPEN -> triager && isAnswered();
            case SEE_THIS_TOO -> !author && isWelcomed();
            case NAME_VOICES -> triager;
            case OFFER_POST -> triager && isWelcomed();
            case CONSENT_TO_POST -> author && isWelcomed();
        };
    }

    private boolean isWaiting() {
        return state == Triage.WAITING;
    }

    private boolean isWelcomed() {
        return state == Triage.WELCOMED;
    }

    /** It is an idea of its own: neither taken back nor a part of another. */
    private boolean isOpen() {
        return isWaiting() || isWelcomed() || state == Triage.NOT_NOW;
    }

    private boolean isAnswered() {
        return isWelcomed() || state == Triage.NOT_NOW || state == Triage.MERGED;
    }
}
