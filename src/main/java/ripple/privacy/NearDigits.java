package ripple.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a text around its digits, and around the few words that are read as numbers. Almost every form of an identifier has a
 * digit in it, so that most of a text need not be searched for it.
 */
final class NearDigits {

    /** Longer than any form reaches from its digit. */
    private static final int WIDTH = 110;
    /** Nobody reads more findings of one form. */
    private static final int MOST_MATCHES = 400;

    private static final List<String> WORDS = List.of(
            "ninet",
            "hundred",
            "arian",
            "christmas",
            "new year",
            "thanksgiving",
            "easter",
            "valentine",
            "halloween",
            "boxing");

    private record Stretch(int start, int end) {}

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param lower the text in small letters */
    NearDigits(String text, String lower) {
        this.text = text;
        boolean[] anchors = anchors(text, lower);
        int index = 0;
        while (index < text.length()) {
            if (anchors[index]) {
                index = addStretch(anchors, index);
            }
            index++;
        }
    }

    /** Whether there is nothing to be searched: most texts have no digit. */
    boolean isNone() {
        return stretches.isEmpty();
    }

    List<MatchResult> find(Pattern form) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = form.matcher(text);
        for (Stretch stretch : stretches) {
            matcher.region(stretch.start(), stretch.end());
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            while (found.size() < MOST_MATCHES && matcher.find()) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }

    /** Adds the stretch that begins at this anchor and grows as long as anchors follow; gives the last one. */
    private int addStretch(boolean[] anchors, int first) {
        int last = first;
        int end = Math.min(text.length(), last + 2 * WIDTH);
        for (int i = first; i < end; i++) {
            if (anchors[i]) {
                last = i;
                end = Math.min(text.length(), last + 2 * WIDTH);
            }
        }
        stretches.add(new Stretch(Math.max(0, first - WIDTH), Math.min(text.length(), last + WIDTH)));
        return last;
    }

    private static boolean[] anchors(String text, String lower) {
        boolean[] anchors = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            anchors[i] = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (lower.length() == text.length()) {
            WORDS.forEach(word -> mark(lower, word, anchors));
        }
        return anchors;
    }

    private static void mark(String lower, String word, boolean[] anchors) {
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            anchors[at] = true;
        }
    }
}
