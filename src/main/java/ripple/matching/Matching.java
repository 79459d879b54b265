package ripple.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which mentor each mentee has been given, if any. */
public final class Matching {
    /** In place of a mentor: none. */
    public static final int NOBODY = -1;

    private final int[] mentorOf;

    private Matching(int[] mentorOf) {
        this.mentorOf = mentorOf;
    }

    public static Matching of(int... mentorOf) {
        return new Matching(mentorOf.clone());
    }

    /** The mentor of this mentee, or {@link #NOBODY}. */
    public int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    public boolean has(int mentee) {
        return mentorOf[mentee] != NOBODY;
    }

    public int mentees() {
        return mentorOf.length;
    }

    public List<Integer> menteesOf(int mentor) {
        return IntStream.range(0, mentorOf.length)
                .filter(mentee -> mentorOf[mentee] == mentor)
                .boxed()
                .toList();
    }

    /** How many mentees have a mentor. */
    public int size() {
        return (int) Arrays.stream(mentorOf).filter(mentor -> mentor != NOBODY).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matching matching && Arrays.equals(mentorOf, matching.mentorOf);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mentorOf);
    }

    @Override
    public String toString() {
        return Arrays.toString(mentorOf);
    }

    /** A matching while it is being made. */
    static final class Draft {
        private final int[] mentorOf;

        Draft(int mentees) {
            mentorOf = new int[mentees];
            Arrays.fill(mentorOf, NOBODY);
        }

        void join(int mentee, int mentor) {
            mentorOf[mentee] = mentor;
        }

        /** Does nothing for {@link #NOBODY}. */
        void part(int mentee) {
            if (mentee != NOBODY) {
                mentorOf[mentee] = NOBODY;
            }
        }

        Matching finish() {
            return Matching.of(mentorOf);
        }
    }
}
