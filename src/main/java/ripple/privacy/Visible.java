package ripple.privacy;

/** Tells whether a text shows anything at all to its reader. */
final class Visible {

    /** Characters that count as letters or symbols but leave no ink: Hangul fillers and the blank Braille cell. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Visible() {}

    static boolean isAnythingIn(String text) {
        return text.codePoints().anyMatch(Visible::hasInk);
    }

    private static boolean hasInk(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> FILLERS.indexOf(codePoint) < 0;
        };
    }
}
