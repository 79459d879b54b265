package ripple.mentoring;

import java.util.Optional;

/**
 * How far two have come with their agreement.
 *
 * @param holds the version that both have confirmed
 * @param proposed a newer one that one of them has not confirmed yet
 */
public record Agreements(Optional<Agreement> holds, Optional<Agreement> proposed) {

    public static final Agreements NONE = new Agreements(Optional.empty(), Optional.empty());

    /** The newest version, confirmed or not; 0 if there is none. */
    public int version() {
        return newest().map(Agreement::version).orElse(0);
    }

    public Optional<Agreement> newest() {
        return proposed.or(() -> holds);
    }
}
