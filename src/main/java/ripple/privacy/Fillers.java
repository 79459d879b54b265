package ripple.privacy;

/** Words and signs that may stand between a cue and its number without making them strangers. */
final class Fillers {

    private static final String SIGNS = "#:=-(,./\"'[*_";

    private Fillers() {}

    /** Whether only fillers, and codes of a list, stand between the two tokens. */
    static boolean fill(Sheet sheet, int before, int after) {
        for (int i = before + 1; i < after; i++) {
            Token token = sheet.token(i);
            boolean sign = token.type() == Token.Type.SIGN
                    && SIGNS.indexOf(token.written().charAt(0)) >= 0;
            if (!sign && !token.isCode() && !token.is(Cue.FILLER)) {
                return false;
            }
        }
        return true;
    }
}
