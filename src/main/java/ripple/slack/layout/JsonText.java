package ripple.slack.layout;

import org.jspecify.annotations.Nullable;

/** JSON as it is being written, member by member; what is absent is left out. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";
    /** Some readers take these two for ends of lines. */
    private static final char LINE_SEPARATOR = '\u2028';

    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final StringBuilder text;

    public JsonText(StringBuilder text) {
        this.text = text;
    }

    public JsonText beginObject() {
        return begin('{');
    }

    public JsonText endObject() {
        text.append('}');
        return this;
    }

    public JsonText beginArray() {
        return begin('[');
    }

    public JsonText endArray() {
        text.append(']');
        return this;
    }

    public JsonText name(String name) {
        next();
        quoted(name);
        text.append(':');
        return this;
    }

    public JsonText member(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            quoted(value);
        }
        return this;
    }

    /** JSON that somebody else wrote. */
    public JsonText raw(String json) {
        next();
        text.append(json);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private JsonText begin(char bracket) {
        next();
        text.append(bracket);
        return this;
    }

    /** A comma, if something stands before in the same object or array. */
    private void next() {
        char last = text.isEmpty() ? '{' : text.charAt(text.length() - 1);
        if (last != '{' && last != '[' && last != ':') {
            text.append(',');
        }
    }

    private void quoted(String value) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            if (isEscaped(value.charAt(i))) {
                text.append(value, plain, i);
                escaped(value.charAt(i));
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length()).append('"');
    }

    private static boolean isEscaped(char character) {
        return character < ' '
                || character == '"'
                || character == '\\'
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR;
    }

    private void escaped(char character) {
        if (character == '"' || character == '\\') {
            text.append('\\').append(character);
        } else if (character == '\n') {
            text.append("\\n");
        } else {
            text.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(HEX.charAt((character >> shift) & 0xF));
            }
        }
    }
}
