package ripple.board;

import java.util.Map;
import java.util.Optional;
import ripple.checkin.Obstacle;
import ripple.mentoring.Cadence;
import ripple.texts.Texts;

/** Why one may say that a pair is doing so: a sentence, which a hospital may word its own way where it comes on Mondays. */
@FunctionalInterface
public interface Why {

    String in(Texts texts);

    /** Said on the board only. */
    static Why said(String sentence) {
        return texts -> sentence;
    }

    /** Nothing was heard of them for so long. */
    static Why quiet(long days, Optional<Cadence> agreed) {
        DigestText text = isMeasured(agreed) ? DigestText.QUIET_LONGER : DigestText.QUIET;
        return texts -> texts.say(text, Map.of("days", Long.toString(days)));
    }

    /** They have not met in so many weeks. */
    static Why missed(long weeks, Optional<Cadence> agreed) {
        DigestText text = isMeasured(agreed) ? DigestText.MISSED_LONGER : DigestText.MISSED;
        return texts -> texts.say(text, Map.of("weeks", Long.toString(weeks)));
    }

    /** Their mentor says so, and perhaps what stands in the way. */
    static Why stuck(Optional<Obstacle> obstacle) {
        DigestText text = obstacle.map(Why::stuck).orElse(DigestText.STUCK);
        return texts -> texts.say(text);
    }

    private static DigestText stuck(Obstacle obstacle) {
        return switch (obstacle) {
            case METHOD -> DigestText.STUCK_METHOD;
            case SOMEONE_BLOCKING -> DigestText.STUCK_SOMEONE_BLOCKING;
            case NO_TIME -> DigestText.STUCK_NO_TIME;
            case NOT_RIGHT_FIT -> DigestText.STUCK_NOT_RIGHT_FIT;
        };
    }

    /** Where another measure than usual holds; what the two agreed upon is theirs. */
    private static boolean isMeasured(Optional<Cadence> agreed) {
        return agreed.filter(cadence -> cadence != Cadence.WEEKLY).isPresent();
    }
}
