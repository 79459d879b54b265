package ripple.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Reads the form, has it kept, and answers with the number. */
final class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ToIntFunction<Map<String, String>> keeping;

    BareServlet(ToIntFunction<Map<String, String>> keeping) {
        this.keeping = keeping;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int number = keeping.applyAsInt(fields(body));
        byte[] answer = ("{\"response_type\":\"ephemeral\",\"text\":\"Saved as idea " + number + ".\"}")
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json; charset=utf-8");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            fields.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }
}
