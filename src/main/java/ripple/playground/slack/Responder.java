package ripple.playground.slack;

import java.util.List;

/** Does what an application asked for in the answer to a command or at a response_url. */
final class Responder {
    private final Posting posting;
    private final Inspector inspector;

    Responder(Posting posting, Inspector inspector) {
        this.posting = posting;
        this.inspector = inspector;
    }

    void respond(Call call, ResponseUrls.Target target) throws Refusal {
        String original = target.original();
        if (call.flag("delete_original") && original != null) {
            posting.remove(target.conversation(), original);
            return;
        }
        Content content = Content.of(call, inspector);
        if (call.flag("replace_original") && original != null) {
            if (posting.change(target.conversation(), original, content).isEmpty()) {
                throw call.breach("message_not_found", List.of());
            }
        } else if (call.text("response_type").equals("in_channel")) {
            posting.byApplication(target.conversation(), content, thread(call));
        } else {
            posting.ephemeral(target.conversation(), target.person(), content, thread(call));
        }
    }

    private static @org.jspecify.annotations.Nullable String thread(Call call) {
        return call.has("thread_ts") ? call.text("thread_ts") : null;
    }
}
