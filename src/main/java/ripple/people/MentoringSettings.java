package ripple.people;

/**
 * What a program has set for its mentoring.
 *
 * @param hours of whoever has not said which hours suit them
 * @param answerDays how many working days a mentor has to answer a request
 * @param checkInWeeks every how many weeks pairs are asked how it goes, until they choose otherwise
 */
public record MentoringSettings(Hours hours, int answerDays, int checkInWeeks) {

    public static final int MOST_ANSWER_DAYS = 10;
    public static final int MOST_WEEKS = 2;
    public static final MentoringSettings USUAL = new MentoringSettings(Hours.USUAL, 3, 1);

    public MentoringSettings {
        if (answerDays < 1 || answerDays > MOST_ANSWER_DAYS) {
            throw new IllegalArgumentException("A mentor has 1 to 10 working days to answer, not " + answerDays);
        }
        if (checkInWeeks < 1 || checkInWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("Pairs are asked every week or every two weeks, not " + checkInWeeks);
        }
    }
}
