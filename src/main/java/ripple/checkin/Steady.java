package ripple.checkin;

import java.util.List;

/** When a pair is steady: four weeks on track, one after the other. Pure. */
public final class Steady {

    public static final int WEEKS = 4;

    private Steady() {}

    /**
     * How many weeks a pair has been on track in a row by now. A skipped week says nothing either way; an unanswered one breaks the row,
     * unless it is the newest, which may still be answered.
     *
     * @param newestFirst what the mentor was asked and said
     */
    public static int weeks(List<MentorWord> newestFirst) {
        int weeks = 0;
        for (int index = 0; index < newestFirst.size(); index++) {
            MentorWord word = newestFirst.get(index);
            boolean saysNothing = word.is(Word.SKIP) || (index == 0 && !word.isAnswered());
            if (!saysNothing && !word.is(Word.ON_TRACK)) {
                return weeks;
            }
            weeks += word.is(Word.ON_TRACK) ? 1 : 0;
        }
        return weeks;
    }

    public static boolean isSteady(List<MentorWord> newestFirst) {
        return weeks(newestFirst) >= WEEKS;
    }
}
