package ripple.idea;

import java.util.Arrays;
import java.util.Optional;
import ripple.database.Coded;

/** Whom or what an idea touches, seen from the patient's side. */
public enum Touch implements Coded {
    ACCESS("access", "Access: getting care at all, or in time"),
    RESPECT("respect", "Respect: being seen and heard"),
    UNDERSTANDING("understanding", "Understanding: knowing what happens and why"),
    SAFETY("safety", "Safety: not being harmed"),
    COMFORT("comfort", "Comfort: pain, rest, warmth, company"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Touch(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    /** How people read it in a form. */
    public String words() {
        return words;
    }

    /** The short word, as it stands beside an idea. */
    public String word() {
        return this == OTHER ? "something else" : code;
    }

    public static Optional<Touch> find(String code) {
        return Arrays.stream(values()).filter(touch -> touch.code.equals(code)).findFirst();
    }
}
