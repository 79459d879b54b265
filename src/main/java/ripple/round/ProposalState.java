package ripple.round;

import ripple.database.Coded;

/** Where a proposed pair stands. */
public enum ProposalState implements Coded {
    /** One of the two has not answered yet. */
    WAITING("waiting"),
    /** Both said yes. */
    BEGUN("begun"),
    /** It came to nothing; why is kept nowhere. */
    RELEASED("released");

    private final String code;

    ProposalState(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
