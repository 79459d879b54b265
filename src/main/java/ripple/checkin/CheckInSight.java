package ripple.checkin;

import java.util.Optional;

/**
 * Who may see what of the check-ins of a pair: one table, asked at every reading. Pure.
 *
 * @param mentor whether the reader is the pair's mentor; whoever stands in for them sees only what they say themselves
 * @param mentee whether the reader is the pair's mentee
 * @param triager whether the reader answers ideas, or runs the program
 * @param toldSponsor whether the reader is the sponsor whom both wanted to hear of a blocker
 */
public record CheckInSight(boolean mentor, boolean mentee, boolean triager, boolean toldSponsor) {

    /** What a mentee writes, confidence included, is between the two. */
    public boolean seesCheckIn() {
        return mentor || mentee;
    }

    /** A mentor's word, and why a pair is stuck. Never the mentee: not even what is missing shall tell a reason. */
    public boolean seesWord() {
        return mentor || triager;
    }

    /** What stands in the way, in the mentor's words: the mentee is asked about exactly these before a sponsor reads them. */
    public boolean seesBlocker() {
        return mentor || mentee || toldSponsor;
    }

    /** As much of what a mentor said as this reader may see. */
    public Optional<MentorWord> visible(MentorWord word) {
        return seesWord() ? Optional.of(word) : Optional.empty();
    }

    /** As much of what a mentee wrote as this reader may see. */
    public Optional<CheckIn> visible(CheckIn checkIn) {
        return seesCheckIn() ? Optional.of(checkIn) : Optional.empty();
    }
}
