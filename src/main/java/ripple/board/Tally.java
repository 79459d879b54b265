package ripple.board;

/**
 * A program's mentoring in numbers.
 *
 * @param room how many free places there are with mentors who take new mentees now
 */
public record Tally(long waiting, long pairs, long steady, long quiet, long stuck, int room) {}
