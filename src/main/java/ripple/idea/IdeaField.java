package ripple.idea;

/** A question of the form that is answered in one's own words, with the most that it takes. */
public enum IdeaField {
    NOTICED("noticed", "What did you notice?", 3_000),
    MIGHT_HELP("might-help", "What might help?", 3_000),
    WHERE("where", "Where?", 200);

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
