package ripple.slack.act;

/**
 * The unique name of one act of a person, the same for every delivery of it: Slack may send each request several times,
 * and what was done for an occasion is not done again.
 */
public record Occasion(String value) {

    private static final int LONGEST = 200;

    public Occasion {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("An occasion is named by 1 to " + LONGEST + " characters");
        }
    }
}
