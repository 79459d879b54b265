package ripple.slack;

/** Requests as Slack writes them, for tests. */
public final class Payload {

    private Payload() {}

    static String press(String user, String action, String more) {
        return """
                {"type":"block_actions","team":{"id":"T1"},"user":{"id":"%s","team_id":"T1"},"trigger_id":"t-%s"%s,
                 "container":{"type":"message"},"actions":[{"action_id":"%s","block_id":"b","value":"42","type":"button"}]}
                """.formatted(user, action, more, action);
    }

    static String form(String user, String callback) {
        return """
                {"type":"view_submission","team":{"id":"T1"},"user":{"id":"%s","team_id":"T1"},"trigger_id":"t-form",
                 "view":{"id":"V1","hash":"h1","type":"modal","callback_id":"%s","private_metadata":"{}",
                  "blocks":[{"type":"section","block_id":"intro","text":{"type":"plain_text","text":"x"}},
                            {"type":"input","block_id":"noticed","label":{"type":"plain_text","text":"x"},
                             "element":{"type":"plain_text_input","action_id":"text"}}],
                  "state":{"values":{"noticed":{"text":{"type":"plain_text_input","value":"the elevator 🛗"}},
                           "touch":{"choice":{"type":"static_select","selected_option":{"value":"safety"}}}}}}}
                """.formatted(user, callback);
    }

    static String shortcut(String user, String callback) {
        return """
                {"type":"shortcut","team":{"id":"T1"},"user":{"id":"%s","team_id":"T1"},"callback_id":"%s","trigger_id":"t-s"}
                """.formatted(user, callback);
    }

    static String messageShortcut(String user, String callback, String responseUrl) {
        return """
                {"type":"message_action","team":{"id":"T1"},"user":{"id":"%s","team_id":"T1"},"callback_id":"%s",
                 "trigger_id":"t-m","response_url":"%s","channel":{"id":"C1"},
                 "message":{"type":"message","text":"the bell is broken","ts":"1.2"}}
                """.formatted(user, callback, responseUrl);
    }

    public static String event(String id, String event) {
        return """
                {"type":"event_callback","team_id":"T1","event_id":"%s","event_time":1700000000,"event":%s}
                """.formatted(id, event);
    }

    static String written(String user, String words) {
        return """
                {"type":"message","channel":"D1","channel_type":"im","user":"%s","text":"%s","ts":"1.2"}
                """.formatted(user, words);
    }
}
