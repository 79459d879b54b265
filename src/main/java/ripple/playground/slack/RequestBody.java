package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the arguments of a request from a form or from JSON, always as UTF-8. */
final class RequestBody {
    private static final int LARGEST = 1024 * 1024;

    private RequestBody() {}

    static byte[] bytes(HttpServletRequest request, int most) throws IOException {
        return request.getInputStream().readNBytes(most);
    }

    static ObjectNode arguments(HttpServletRequest request) throws IOException {
        ObjectNode arguments = Json.object();
        Optional.ofNullable(request.getQueryString()).ifPresent(query -> addForm(arguments, query));
        String body = new String(bytes(request, LARGEST), StandardCharsets.UTF_8);
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.startsWith("application/json")) {
            Json.parse(body).filter(JsonNode::isObject).ifPresent(json -> arguments.setAll((ObjectNode) json));
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            addForm(arguments, body);
        }
        return arguments;
    }

    private static void addForm(ObjectNode arguments, String form) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                arguments.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
