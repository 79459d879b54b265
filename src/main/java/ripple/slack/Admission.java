package ripple.slack;

import ripple.slack.act.Asker;

/** Whether somebody may take part. */
sealed interface Admission {

    /** Come in. */
    record Welcome(Asker asker) implements Admission {}

    /** Turned away, with a kind sentence. */
    record Refused(String sentence) implements Admission {}

    /** Not somebody one talks to, such as a bot. */
    record Ignored() implements Admission {}
}
