package ripple.profile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What keeps one person from being matched with anybody now, as a set of bits. */
public record Hindrances(int bits) {

    public static final Hindrances NONE = new Hindrances(0);

    public Hindrances and(Cause cause) {
        return new Hindrances(bits | cause.bit());
    }

    Hindrances and(MentorState state) {
        return switch (state) {
            case OFFERED -> this;
            case PAUSED -> and(Cause.PAUSED);
            case STOPPED -> and(Cause.NOT_OFFERED);
        };
    }

    public boolean isNone() {
        return bits == 0;
    }

    static Set<Cause> causes(int bits) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Cause cause : Cause.values()) {
            if ((bits & cause.bit()) != 0) {
                causes.add(cause);
            }
        }
        return Collections.unmodifiableSet(causes);
    }
}
