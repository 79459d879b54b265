package ripple.checkin;

import java.util.Arrays;
import java.util.Optional;
import ripple.database.Coded;

/** A mentor's answer about one mentee's week, in one tap. */
public enum Word implements Coded {
    ON_TRACK("on-track"),
    STUCK("stuck"),
    DID_NOT_MEET("did-not-meet"),
    SKIP("skip");

    private final String code;

    Word(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    public static Optional<Word> find(String code) {
        return Arrays.stream(values()).filter(word -> word.code.equals(code)).findFirst();
    }

    /** Whether the two have met, or may have, so that it makes sense to ask for how long. */
    public boolean mayHaveMet() {
        return this == ON_TRACK || this == STUCK;
    }

    /** Whether it brings a pair back to being asked about every week. */
    public boolean isTrouble() {
        return this == STUCK || this == DID_NOT_MEET;
    }
}
