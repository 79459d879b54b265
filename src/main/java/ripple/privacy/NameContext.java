package ripple.privacy;

import java.util.Set;

/** What stands around a phrase that may be a name. Each question is one way in which a text tells that somebody is spoken of. */
final class NameContext {

    static final long TITLES = Cue.PATIENT.bit() | Cue.KIN.bit() | Cue.COURTESY.bit() | Cue.STAFF_TITLE.bit();
    static final long PERSON =
            Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit() | Cue.PATIENT_DOES.bit();
    private static final Set<String> LINKS = Set.of(
            ":", ",", "(", "-", ".", "\"", "'", "named", "called", "is", "was", "=", "name", "#", "/", "*", "a", "aka");
    private static final Set<String> KIN_LINKS = Set.of(
            ":", ",", "(", "-", "of", "named", "called", "is", "to", "\"", "baby", "girl", "boy", "our", "her", "his",
            ".");
    private static final Set<String> ADVERBS = Set.of(
            "still",
            "also",
            "never",
            "always",
            "really",
            "just",
            "almost",
            "nearly",
            "again",
            "then",
            "now",
            "often",
            "only",
            "finally",
            "suddenly",
            "already",
            "recently",
            "has",
            "had",
            "was",
            "is",
            "who",
            "would",
            "could",
            "got",
            "became",
            "seemed",
            "looked",
            "very",
            "so",
            "quite",
            "both",
            "too",
            "later",
            "today",
            "yesterday",
            "felt",
            "being",
            "been",
            "were",
            "be",
            "gets",
            "will",
            "said",
            "(",
            ")",
            ",");

    private final Sheet sheet;
    private final int first;
    private final int last;

    NameContext(Sheet sheet, int first, int last) {
        this.sheet = sheet;
        this.first = first;
        this.last = last;
    }

    NameContext(NamePhrase phrase) {
        this(phrase.sheet(), phrase.first(), phrase.last());
    }

    /** "Patient Maria", "pt: Maria", "the patient, Maria,". */
    boolean isAfterPatient() {
        int before = before(LINKS, 3);
        return before >= 0
                && sheet.token(before).is(Cue.PATIENT)
                && !sheet.token(before).possessive();
    }

    boolean isAfterCourtesy() {
        int before = before(Set.of("."), 1);
        return before >= 0 && sheet.token(before).is(Cue.COURTESY);
    }

    boolean isAfterStaffTitle() {
        int before = before(Set.of(".", ",", "(", "our", ":"), 2);
        return before >= 0
                && sheet.token(before).is(Cue.STAFF_TITLE)
                && !sheet.token(before).possessive();
    }

    /** "Wife Siobhán", "son of Fatima", "her daughter, Elena,". */
    boolean isAfterKin() {
        int before = before(KIN_LINKS, 3);
        return before >= 0
                && sheet.token(before).is(Cue.KIN)
                && !sheet.token(before).possessive();
    }

    boolean isAfterNamed() {
        int before = before(Set.of(":", "is", "was", "\"", "'", "-", "=", "(", "as", ","), 3);
        return before >= 0 && sheet.token(before).is(Cue.NAMED);
    }

    boolean isAfterDeedTowardPerson() {
        int before = before(Set.of("the", "-", ":", "with", "to"), 1);
        return before >= 0 && sheet.token(before).is(Cue.TOWARD_PERSON);
    }

    /** "Elena's mother", "Kowalski's chart". */
    boolean ownsSomethingPersonal() {
        return sheet.token(last).possessive() && sheet.after(last, 3, Cue.BELONGS_TO_PERSON.bit());
    }

    /** "Nimmi's bed": right after the name, so that even an unknown word is a person's name. */
    boolean ownsSomethingIntimate() {
        return sheet.token(last).possessive() && sheet.after(last, 1, Cue.INTIMATE.bit());
    }

    boolean ownsKin() {
        return sheet.token(last).possessive() && sheet.after(last, 3, Cue.KIN.bit());
    }

    boolean doesWhatPersonsDo() {
        int next = nextVerb();
        return next >= 0 && sheet.token(next).isAny(Cue.PERSON_DOES.bit() | Cue.PATIENT_DOES.bit());
    }

    boolean isWhatPersonsAre() {
        return sheet.has(last + 1) && sheet.token(last + 1).is(Cue.PERSON_IS) && sheet.sameSentence(last + 1, last);
    }

    boolean doesWhatPatientsDo() {
        int next = nextVerb();
        return next >= 0 && (sheet.token(next).is(Cue.PATIENT_DOES) || sheet.after(next, 1, Cue.PATIENT_DOES.bit()));
    }

    /** "Diego, room 12", "bed 4: Diego". */
    boolean isBesideRoom() {
        int after = sheet.findAfter(last, 4, Cue.ROOM.bit());
        boolean roomAfter = after >= 0 && isRoomNumber(after + 1) && noVerbBetween(last, after);
        boolean codeAfter =
                sheet.has(last + 2) && sheet.token(last + 1).folded().equals("in") && isWard(last + 2);
        int before = sheet.findBefore(first, 4, Cue.ROOM.bit());
        return roomAfter || codeAfter || (before >= 0 && isRoomNumber(before + 1) && isNear(before + 1));
    }

    /** "Caoimhe, 7, hid", "Hamza (8)". */
    boolean hasAge() {
        return sheet.has(last + 3)
                && (sheet.token(last + 1).isSign(',') || sheet.token(last + 1).isSign('('))
                && sheet.token(last + 2).isCode()
                && sheet.token(last + 2).written().length() <= 3
                && (sheet.token(last + 3).isSign(',') || sheet.token(last + 3).isSign(')'));
    }

    boolean isInSentenceAboutPerson() {
        return sheet.inSentence(first, PERSON) || sheet.after(last, Sheet.SENTENCE_REACH, PERSON);
    }

    /** ", RN", "(charge nurse)", "from pharmacy", "our ward clerk". */
    boolean isBeforeStaffRole() {
        int role = sheet.findAfter(last, 5, Cue.STAFF_ROLE.bit());
        if (role < 0 || sheet.token(last).possessive()) {
            return false;
        }
        for (int i = last + 1; i < role; i++) {
            Token token = sheet.token(i);
            boolean link = token.type() == Token.Type.SIGN
                    || token.is(Cue.FILLER)
                    || token.is(Cue.STAFF_TITLE)
                    || Set.of("our", "ward", "charge", "staff", "unit", "senior", "head", "team", "from")
                            .contains(token.folded());
            if (!link) {
                return false;
            }
        }
        return true;
    }

    /** "Jefferson tower", "Bell palsy": but "Kowalski, room 12" is a person in a room. */
    boolean isNameOfThing() {
        int next = last + 1;
        boolean joined = sheet.has(next) && sheet.token(next).isSign('-') && sheet.touchesNext(last);
        next = joined ? next + 1 : next;
        boolean thing = sheet.has(next)
                && sheet.sameSentence(next, last)
                && sheet.token(next).is(Cue.THING)
                && !sheet.token(last).possessive();
        return thing && !(sheet.token(next).is(Cue.ROOM) && isRoomNumber(next + 1));
    }

    /** Only in capitals is it part of the name: "Maria Lopez Clinic". */
    boolean isCapitalThing() {
        return sheet.token(last + 1).isCapitalized();
    }

    boolean isAfterPlaceWord() {
        int before = before(Set.of("."), 1);
        return before >= 0
                && sheet.token(before).is(Cue.BEFORE_PLACE)
                && sheet.token(before).isCapitalized();
    }

    /** "Perla et al.", "Taylor (2014)", "Anhøj & Olesen 2014". */
    boolean isCited() {
        if (!sheet.has(last + 1)) {
            return false;
        }
        Token next = sheet.token(last + 1);
        int number = next.isSign('(') || next.isSign(',') ? last + 2 : last + 1;
        return next.folded().equals("et") || next.isSign('&') || (sheet.has(number) && isYear(sheet.token(number)));
    }

    boolean isBeforeCode() {
        return sheet.isFollowedBySpace(last) && sheet.token(last + 1).isCode();
    }

    private static boolean isYear(Token token) {
        return token.isCode() && token.written().matches("(?:19|20)\\d\\d[a-z]?");
    }

    /** The token before the phrase, past at most so many links; -1 at the start of a sentence. */
    private int before(Set<String> links, int most) {
        int before = first - 1;
        for (int passed = 0;
                passed < most
                        && sheet.has(before)
                        && links.contains(sheet.token(before).folded())
                        && !sheet.token(before).isAny(TITLES | Cue.NAMED.bit());
                passed++) {
            before--;
        }
        boolean lineEnd = sheet.has(before) && sheet.token(before).type() == Token.Type.LINE_END;
        return sheet.has(before) && !lineEnd && sheet.sameSentence(before, first) ? before : -1;
    }

    private int nextVerb() {
        int next = last + 1;
        int most = last + 4;
        while (sheet.has(next) && next < most && sheet.sameSentence(next, last)) {
            Token token = sheet.token(next);
            if (token.isAny(Cue.PERSON_DOES.bit() | Cue.PATIENT_DOES.bit())) {
                return next;
            }
            if (!ADVERBS.contains(token.folded())) {
                return -1;
            }
            next++;
        }
        return -1;
    }

    private boolean isRoomNumber(int index) {
        return sheet.has(index)
                && sheet.token(index).isCode()
                && sheet.token(index).written().length() <= 5;
    }

    /** "3A", "12B". */
    private boolean isWard(int index) {
        return isRoomNumber(index) && sheet.token(index).written().chars().anyMatch(Character::isLetter);
    }

    private boolean noVerbBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sheet.token(i).isWord()
                    && !Set.of("in", "from", "of", "the", "at")
                            .contains(sheet.token(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private boolean isNear(int number) {
        for (int i = number + 1; i < first; i++) {
            if (sheet.token(i).type() != Token.Type.SIGN && !sheet.token(i).isAny(TITLES)) {
                return false;
            }
        }
        return true;
    }
}
