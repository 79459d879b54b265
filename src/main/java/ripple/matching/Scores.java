package ripple.matching;

/** How well each mentee and mentor fit, seen from both sides; a pair that is not possible has no score. */
public final class Scores {
    /** More than this a side cannot give. */
    public static final int HIGHEST = 10_000;
    /** In place of a score; scores of possible pairs are stored one higher. */
    private static final short IMPOSSIBLE = 0;

    /** By mentee and mentor. */
    private final short[][] forMentee;
    /** By mentor and mentee: lists are made row by row, and columns of large tables are slow to read. */
    private final short[][] forMentor;

    /** Nobody is possible for anybody yet. */
    public Scores(int mentees, int mentors) {
        this.forMentee = new short[mentees][mentors];
        this.forMentor = new short[mentors][mentees];
    }

    /** Notes that the two are possible; scores are from 0 to {@link #HIGHEST}. */
    public void put(int mentee, int mentor, int seenByMentee, int seenByMentor) {
        forMentee[mentee][mentor] = stored(seenByMentee);
        forMentor[mentor][mentee] = stored(seenByMentor);
    }

    private static short stored(int score) {
        if (score < 0 || score > HIGHEST) {
            throw new IllegalArgumentException("A score is 0 to " + HIGHEST + ", not " + score);
        }
        return (short) (score + 1);
    }

    public boolean isPossible(int mentee, int mentor) {
        return forMentee[mentee][mentor] != IMPOSSIBLE;
    }

    /** How many mentors are possible for this mentee. */
    public int possible(int mentee) {
        int possible = 0;
        for (short score : forMentee[mentee]) {
            possible += score == IMPOSSIBLE ? 0 : 1;
        }
        return possible;
    }

    /** Below 0 if the two are not possible. */
    public int seenByMentee(int mentee, int mentor) {
        return forMentee[mentee][mentor] - 1;
    }

    /** Below 0 if the two are not possible. */
    public int seenByMentor(int mentee, int mentor) {
        return forMentor[mentor][mentee] - 1;
    }

    /** What the pair adds to the total. */
    public int ofBoth(int mentee, int mentor) {
        return seenByMentee(mentee, mentor) + seenByMentor(mentee, mentor);
    }

    /** The total of all pairs of the matching. */
    public long total(Matching matching) {
        long total = 0;
        for (int mentee = 0; mentee < matching.mentees(); mentee++) {
            if (matching.has(mentee)) {
                total += ofBoth(mentee, matching.mentorOf(mentee));
            }
        }
        return total;
    }

    public int mentees() {
        return forMentee.length;
    }

    public int mentors() {
        return forMentor.length;
    }
}
