package ripple.slack.act;

/**
 * Speaks to the person who acted, and only to that person, at the place of the act. Each call ends within two seconds.
 * Where Slack gave no address for replies the words go as a direct message. For words that must not be lost, put a
 * message into the outbox instead.
 */
public interface Reply {

    /** Says something below the place of the act; gives whether it went out. */
    boolean say(Answer answer);

    /** Puts something in place of the message in which the person acted; gives whether it went out. */
    boolean replace(Answer answer);

    /** Takes the message away in which the person acted; only possible where nobody else can see it. */
    boolean remove();
}
