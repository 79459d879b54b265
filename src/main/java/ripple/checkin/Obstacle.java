package ripple.checkin;

import java.util.Arrays;
import java.util.Optional;
import ripple.database.Coded;

/** Why a pair is stuck, as its mentor sees it. */
public enum Obstacle implements Coded {
    METHOD("method"),
    SOMEONE_BLOCKING("someone-blocking"),
    NO_TIME("no-time"),
    NOT_RIGHT_FIT("not-right-fit");

    private final String code;

    Obstacle(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    public static Optional<Obstacle> find(String code) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.code.equals(code))
                .findFirst();
    }
}
