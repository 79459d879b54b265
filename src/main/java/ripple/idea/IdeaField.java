package ripple.idea;

import java.util.List;

/** A question that is answered in one's own words, with the most that it takes. */
public enum IdeaField {
    NOTICED("noticed", "What did you notice?", 3_000),
    MIGHT_HELP("might-help", "What might help?", 3_000),
    WHERE("where", "Where?", 200),
    /** Not of an idea but of the answer to it. */
    REASON("reason", "Why not now?", Decision.LONGEST_REASON);

    /** The questions of the form in which an idea is told. */
    public static final List<IdeaField> OF_AN_IDEA = List.of(NOTICED, MIGHT_HELP, WHERE);

    private final String code;
    private final String question;
    private final int longest;

    IdeaField(String code, String question, int longest) {
        this.code = code;
        this.question = question;
        this.longest = longest;
    }

    /** The stored name; it never changes. */
    public String code() {
        return code;
    }

    public String question() {
        return question;
    }

    /** The most characters (code points) it takes. */
    public int longest() {
        return longest;
    }
}
