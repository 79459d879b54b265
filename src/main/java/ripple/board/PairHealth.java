package ripple.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.checkin.Heard;
import ripple.checkin.MentorWord;
import ripple.checkin.Steady;
import ripple.checkin.Word;
import ripple.mentoring.Cadence;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipState;

/**
 * How a pair is doing, and why one may say so: from its state, its mentor's words, and when its mentee last wrote. Pure.
 *
 * @param why in one sentence
 * @param heardAt when something was last heard of it; when it began, if nothing was
 */
public record PairHealth(Health health, Why why, Instant heardAt) {

    /** As long as two have not agreed how often they meet, it is every week. */
    private static final int WEEKLY = 1;

    private static final int MISSED = 2;

    /** Reckons it; how often the two meet is given if they have agreed upon it. */
    public static PairHealth of(Mentorship pair, Heard heard, Optional<Cadence> agreed, Instant now) {
        Instant heardAt = heardAt(pair, heard);
        long days = Duration.between(heardAt, now).toDays();
        if (pair.state() == MentorshipState.PAUSED) {
            return new PairHealth(Health.RESTING, Why.said(BoardWords.RESTING), heardAt);
        }
        if (heardAt.plus(Cadence.quietAfter(agreed)).isBefore(now)) {
            return new PairHealth(Health.QUIET, Why.quiet(days, agreed), heardAt);
        }
        Optional<MentorWord> last = heard.lastWord();
        if (last.filter(word -> word.is(Word.STUCK)).isPresent()) {
            return new PairHealth(Health.STUCK, Why.stuck(last.get().obstacle()), heardAt);
        }
        List<MentorWord> missed = missed(heard.words());
        if (missedTwice(missed, agreed)) {
            return new PairHealth(Health.STUCK, Why.missed(weeks(missed), agreed), heardAt);
        }
        if (Steady.isSteady(heard.words())) {
            return new PairHealth(Health.STEADY, Why.said(BoardWords.steady(Steady.weeks(heard.words()))), heardAt);
        }
        return last.isEmpty() && heard.lastCheckIn().isEmpty()
                ? new PairHealth(Health.NEW, Why.said(BoardWords.HARDLY_BEGUN), heardAt)
                : new PairHealth(
                        Health.GOING, Why.said(BoardWords.going(last.flatMap(MentorWord::word), days)), heardAt);
    }

    /** The same for the mentee of the pair, who shall not read here what the mentor said, nor tell it from what is missing. */
    PairHealth ofReadersOwn() {
        return new PairHealth(Health.GOING, Why.said(BoardWords.YOUR_OWN), heardAt);
    }

    private static Instant heardAt(Mentorship pair, Heard heard) {
        Instant begun = pair.begunAt().orElse(pair.since());
        Instant resumed = pair.since().isAfter(begun) ? pair.since() : begun;
        return Stream.of(
                        Optional.of(resumed),
                        heard.lastCheckIn(),
                        heard.lastWord().flatMap(MentorWord::answeredAt))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(begun);
    }

    /** Mentors are asked every week: of two who meet less often, more weeks without a meeting are two meetings missed. */
    private static boolean missedTwice(List<MentorWord> missed, Optional<Cadence> agreed) {
        return missed.size() >= MISSED
                && weeks(missed) > agreed.map(Cadence::weeks).orElse(WEEKLY);
    }

    private static List<MentorWord> missed(List<MentorWord> newestFirst) {
        return newestFirst.stream()
                .filter(word -> word.isAnswered() && !word.is(Word.SKIP))
                .takeWhile(word -> word.is(Word.DID_NOT_MEET))
                .toList();
    }

    /** How many there are from the first to the last, these two among them. */
    private static long weeks(List<MentorWord> newestFirst) {
        return newestFirst.get(newestFirst.size() - 1).weeksUntil(newestFirst.get(0)) + 1;
    }
}
