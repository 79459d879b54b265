package ripple.nudge;

import ripple.due.Due;

/** How asking about one thing that was due ended, this time. */
public record Ended(Due due, Ending ending) {

    /** The stored name of the prompt. */
    public String prompt() {
        return due.kind();
    }
}
