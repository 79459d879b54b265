package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;

/** Hears of everything the application sends, so that tests can hold it against other descriptions of Slack. */
public interface PayloadListener {

    /** What kind of thing was sent. */
    enum Kind {
        /** The blocks of a message. */
        BLOCKS,
        MODAL,
        HOME,
        /** The arguments of a Web API method, without the token. */
        ARGUMENTS
    }

    /** Called before the emulated Slack itself judges the payload; {@code source} is the method or kind of answer. */
    void sent(Kind kind, String source, JsonNode payload);
}
