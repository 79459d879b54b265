package ripple.privacy;

/**
 * One word, number or sign of a normal text.
 *
 * @param folded lower case, without accents and without a possessive ending
 * @param cues the cues it is or ends, as a set of bits
 */
record Token(
        Type type, int start, int end, String written, String folded, boolean possessive, int sentence, long cues) {

    /** What a token is made of. */
    enum Type {
        WORD,
        /** Letters and digits, or digits alone. */
        CODE,
        SIGN,
        LINE_END
    }

    boolean is(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    boolean isAny(long bits) {
        return (cues & bits) != 0;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isCode() {
        return type == Type.CODE;
    }

    boolean isSign(char sign) {
        return type == Type.SIGN && written.charAt(0) == sign;
    }

    boolean isCapitalized() {
        return isWord() && Character.isUpperCase(written.codePointAt(0));
    }

    boolean isAllCapitals() {
        return isWord() && written.length() > 1 && !hasSmallLetter();
    }

    private boolean hasSmallLetter() {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLowerCase(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Token withCues(long more) {
        return new Token(type, start, end, written, folded, possessive, sentence, cues | more);
    }
}
