package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A part of a list, and the cursor that asks for the next part. */
record Page<T>(List<T> items, String next) {
    private static final int MOST = 999;

    static <T> Page<T> of(List<T> all, Call call, int usual) throws Refusal {
        int limit = Math.min(MOST, call.number("limit", usual));
        int from = call.has("cursor") ? position(call.text("cursor")) : 0;
        if (limit == 0 || from > all.size()) {
            throw new Refusal("invalid_cursor");
        }
        int to = Math.min(all.size(), from + limit);
        return new Page<>(List.copyOf(all.subList(from, to)), to < all.size() ? cursor(to) : "");
    }

    private static String cursor(int position) {
        return Base64.getEncoder().encodeToString(("next:" + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int position(String cursor) throws Refusal {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(text.substring("next:".length()));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notOurs) {
            throw new Refusal("invalid_cursor");
        }
    }

    ObjectNode into(ObjectNode answer) {
        answer.putObject("response_metadata").put("next_cursor", next);
        return answer;
    }
}
