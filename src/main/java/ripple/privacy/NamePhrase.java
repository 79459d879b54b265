package ripple.privacy;

import java.util.ArrayList;
import java.util.List;

/** Words in a row that may be one person's name, as places of tokens; single letters and particles inside it count as part of it. */
record NamePhrase(Sheet sheet, int first, int last, List<Likeness> likenesses) {

    NamePhrase {
        likenesses = List.copyOf(likenesses);
    }

    static NamePhrase of(Sheet sheet, int first, int last) {
        List<Likeness> likenesses = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Token token = sheet.token(i);
            boolean part = token.isWord() && token.written().length() > 1 && !isParticle(token, i, first);
            if (part) {
                likenesses.add(Likeness.of(token));
            }
        }
        return new NamePhrase(sheet, first, last, likenesses);
    }

    private static boolean isParticle(Token token, int index, int first) {
        return index > first && !token.isCapitalized() && Lexicon.PARTICLES.contains(token.folded());
    }

    int start() {
        return sheet.token(first).start();
    }

    int end() {
        return sheet.token(last).end();
    }

    boolean isPossessive() {
        return sheet.token(last).possessive();
    }

    boolean isSingle() {
        return likenesses.size() == 1;
    }

    /** Two or more parts of which at least one is surely a name and the others may be. */
    boolean isFullName() {
        boolean sure = likenesses.stream().anyMatch(Likeness::isSureName);
        boolean initial = sheet.token(first).written().length() == 1 && likenesses.size() == 1;
        return sure && (likenesses.size() >= 2 || initial);
    }

    /** "May Baker", "Xochitl Brown": every part may be a name, none must. */
    boolean mayBeFullName() {
        return likenesses.size() >= 2 && likenesses.stream().noneMatch(Likeness::isNothing);
    }

    boolean isSureName() {
        return likenesses.stream().anyMatch(Likeness::isSureName);
    }

    boolean isSureGiven() {
        return likenesses.stream().anyMatch(Likeness::isSureGiven);
    }

    boolean isUnknown() {
        return likenesses.stream().allMatch(Likeness::unknown);
    }

    boolean isListed() {
        return likenesses.stream().anyMatch(Likeness::isName);
    }

    /** The parts as they are compared with the names of staff. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (sheet.token(i).isWord() && sheet.token(i).written().length() > 1) {
                parts.add(sheet.token(i).folded());
            }
        }
        return parts;
    }

    boolean opensSentence() {
        return sheet.opensSentence(first);
    }
}
