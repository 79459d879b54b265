package ripple.reflection;

import java.util.List;
import java.util.stream.Stream;
import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** One of the texts of a theme: its name, or one of its three prompts. */
public record ThemeText(Theme theme, Part part) implements TextKey {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PROMPT = 300;

    /** The parts of a theme. */
    enum Part {
        NAME("name"),
        WHAT("what"),
        SO_WHAT("so-what"),
        NOW_WHAT("now-what");

        private final String code;

        Part(String code) {
            this.code = code;
        }
    }

    /** All that must be there. */
    public static List<ThemeText> all() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Part.values()).map(part -> new ThemeText(theme, part)))
                .toList();
    }

    @Override
    public TextSlot slot() {
        int longest = part == Part.NAME ? LONGEST_NAME : LONGEST_PROMPT;
        return TextSlot.line("reflection." + theme.code() + "." + part.code, longest);
    }
}
