package ripple.idea;

import java.util.Arrays;
import java.util.Optional;
import ripple.database.Coded;

/** Who noticed it first; a patient is never named, only said to be one. */
public enum RaisedBy implements Coded {
    ME("me", "Me"),
    PATIENT_OR_FAMILY("patient-or-family", "A patient or family"),
    COLLEAGUE("colleague", "A colleague");

    private final String code;
    private final String words;

    RaisedBy(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<RaisedBy> find(String code) {
        return Arrays.stream(values()).filter(who -> who.code.equals(code)).findFirst();
    }
}
