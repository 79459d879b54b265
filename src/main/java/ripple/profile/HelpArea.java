package ripple.profile;

import ripple.database.Coded;

/** What a mentor can help with, and a mentee may want help with. */
public enum HelpArea implements Coded {
    SHAPING("shaping", "Making an idea clear", "making an idea clear"),
    SMALL_TESTS("small-tests", "Trying things out in small tests", "small tests"),
    MEASURING("measuring", "Counting and charts", "counting and charts"),
    LISTENING("listening", "Listening to patients and families", "listening to patients and families"),
    TEAM("team", "Bringing a team along", "bringing a team along"),
    LEADERS("leaders", "Talking to leaders", "talking to leaders"),
    SYSTEM("system", "Finding the way: whom to ask, what is allowed", "finding whom to ask"),
    RESILIENCE("resilience", "Setbacks, and keeping a balance", "setbacks and balance"),
    GROWING("growing", "Learning, leading and next steps at work", "next steps at work");

    private final String code;
    private final String words;
    private final String shortly;

    HelpArea(String code, String words, String shortly) {
        this.code = code;
        this.words = words;
        this.shortly = shortly;
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

    /** How it reads after "can help with". */
    public String shortly() {
        return shortly;
    }
}
