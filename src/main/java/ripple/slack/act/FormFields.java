package ripple.slack.act;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a body that came as a form; where a name comes twice, the first counts. */
public record FormFields(Map<String, String> fields) {

    public FormFields {
        fields = Collections.unmodifiableMap(fields);
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if something in it is escaped in no known way
     */
    public static FormFields read(String form) {
        Map<String, String> fields = new HashMap<>();
        int begin = 0;
        while (begin <= form.length()) {
            int ampersand = form.indexOf('&', begin);
            int end = ampersand < 0 ? form.length() : ampersand;
            int equals = form.indexOf('=', begin);
            int endOfName = equals < 0 || equals > end ? end : equals;
            fields.putIfAbsent(
                    decoded(form.substring(begin, endOfName)),
                    decoded(form.substring(Math.min(end, endOfName + 1), end)));
            begin = end + 1;
        }
        return new FormFields(fields);
    }

    /** What the field says, if it says anything. */
    public Optional<String> text(String name) {
        return Payloads.present(fields.get(name));
    }

    /** As it came; empty if it did not. */
    public String textOrEmpty(String name) {
        return fields.getOrDefault(name, "");
    }

    private static String decoded(String escaped) {
        boolean plain = escaped.indexOf('%') < 0 && escaped.indexOf('+') < 0;
        return plain ? escaped : URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }
}
