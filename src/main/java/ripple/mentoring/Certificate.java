package ripple.mentoring;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a certificate says of one of the two of a completed mentorship.
 *
 * @param about the number and the first words of the idea, if everybody may read it
 */
public record Certificate(
        String program,
        String person,
        String other,
        Side side,
        LocalDate from,
        LocalDate until,
        int meetings,
        Duration together,
        Optional<String> about) {

    static final String TITLE = "Certificate";

    public Certificate {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A mentorship does not end before it begins");
        }
        if (side != Side.MENTOR && side != Side.MENTEE) {
            throw new IllegalArgumentException("A certificate is for one of the two");
        }
    }

    /** What stands below the name, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(side == Side.MENTOR ? "was a mentor in" : "was a mentee in");
        lines.add(program);
        lines.add("together with " + other);
        lines.add("from " + PairWords.shortDay(from) + " to " + PairWords.shortDay(until) + ".");
        if (meetings > 0) {
            lines.add(PairWords.together(meetings, together) + ", as they recorded it themselves.");
        }
        about.ifPresent(lines::add);
        return lines;
    }

    /** For those who cannot see it. */
    String alternativeText() {
        return TITLE + " of a completed mentorship in " + program;
    }
}
