package ripple.idea;

/** Cuts words for a list: one line, whole characters, an ellipsis where something was left out. */
public final class Excerpt {

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    public static String of(String words, int longest) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        int end = line.offsetByCodePoints(0, longest - 1);
        int blank = line.lastIndexOf(' ', end);
        int cut = blank > end * 2 / 3 ? blank : end;
        return line.substring(0, cut).stripTrailing() + ELLIPSIS;
    }
}
