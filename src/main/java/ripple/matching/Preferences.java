package ripple.matching;

import java.util.Arrays;

/** Whom each mentee and each mentor would take, best first, and how many places each mentor has; who is not listed is unacceptable. */
public final class Preferences {
    /** In a table of ranks: not on the list. */
    private static final int UNLISTED = 0;

    private final int[][] ofMentees;
    private final int[][] ofMentors;
    private final int[] places;
    /** By mentor and mentee, beginning with 1. */
    private final int[][] ranks;

    /** Takes the arrays as they are, for they may be large; the caller lets go of them. */
    public Preferences(int[][] ofMentees, int[][] ofMentors, int[] places) {
        if (ofMentors.length != places.length) {
            throw new IllegalArgumentException(
                    "There are " + ofMentors.length + " mentors, but places of " + places.length);
        }
        if (Arrays.stream(places).anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("A mentor has no fewer than 0 places");
        }
        this.ofMentees = ofMentees;
        this.ofMentors = ofMentors;
        this.places = places;
        this.ranks = ranks(ofMentors, ofMentees.length);
        refuseOddLists(ofMentees, ofMentors.length);
    }

    private static int[][] ranks(int[][] lists, int others) {
        int[][] ranks = new int[lists.length][others];
        for (int owner = 0; owner < lists.length; owner++) {
            for (int place = 0; place < lists[owner].length; place++) {
                int other = known(lists[owner][place], others);
                refuseTwice(ranks[owner][other] != UNLISTED);
                ranks[owner][other] = place + 1;
            }
        }
        return ranks;
    }

    private static void refuseOddLists(int[][] lists, int others) {
        int[] lastOwner = new int[others];
        for (int owner = 0; owner < lists.length; owner++) {
            for (int other : lists[owner]) {
                refuseTwice(lastOwner[known(other, others)] == owner + 1);
                lastOwner[other] = owner + 1;
            }
        }
    }

    private static int known(int other, int others) {
        if (other < 0 || other >= others) {
            throw new IllegalArgumentException("A list names number " + other + ", but there are only " + others);
        }
        return other;
    }

    private static void refuseTwice(boolean twice) {
        if (twice) {
            throw new IllegalArgumentException("A list names somebody twice");
        }
    }

    public int mentees() {
        return ofMentees.length;
    }

    public int mentors() {
        return ofMentors.length;
    }

    public int places(int mentor) {
        return places[mentor];
    }

    int[] ofMentee(int mentee) {
        return ofMentees[mentee];
    }

    int[] ofMentor(int mentor) {
        return ofMentors[mentor];
    }

    /** Whether the mentor lists the mentee; the mentee's own list is another question. */
    boolean takes(int mentor, int mentee) {
        return ranks[mentor][mentee] != UNLISTED;
    }

    /** Where the mentee stands on the mentor's list, beginning with 1. */
    int rank(int mentor, int mentee) {
        return ranks[mentor][mentee];
    }

    /** Where the mentor stands on the mentee's list, beginning with 1; 0 where the list does not name them. */
    public int rankForMentee(int mentee, int mentor) {
        int[] list = ofMentees[mentee];
        for (int place = 0; place < list.length; place++) {
            if (list[place] == mentor) {
                return place + 1;
            }
        }
        return UNLISTED;
    }
}
