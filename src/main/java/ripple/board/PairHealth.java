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
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipState;

/**
 * How a pair is doing, and why one may say so: from its state, its mentor's words, and when its mentee last wrote. Pure.
 *
 * @param why one sentence
 * @param heardAt when something was last heard of it; when it began, if nothing was
 */
public record PairHealth(Health health, String why, Instant heardAt) {

    /** After so long without a word a pair is quiet. */
    public static final Duration QUIET_AFTER = Duration.ofDays(21);

    public static PairHealth of(Mentorship pair, Heard heard, Instant now) {
        Instant heardAt = heardAt(pair, heard);
        long days = Duration.between(heardAt, now).toDays();
        if (pair.state() == MentorshipState.PAUSED) {
            return new PairHealth(Health.RESTING, BoardWords.RESTING, heardAt);
        }
        if (heardAt.plus(QUIET_AFTER).isBefore(now)) {
            return new PairHealth(Health.QUIET, BoardWords.quiet(days), heardAt);
        }
        Optional<MentorWord> last = heard.lastWord();
        if (last.filter(word -> word.is(Word.STUCK)).isPresent()) {
            return new PairHealth(Health.STUCK, BoardWords.stuck(last.get().obstacle()), heardAt);
        }
        if (missedTwice(heard.words())) {
            return new PairHealth(Health.STUCK, BoardWords.MISSED_TWICE, heardAt);
        }
        if (Steady.isSteady(heard.words())) {
            return new PairHealth(Health.STEADY, BoardWords.steady(Steady.weeks(heard.words())), heardAt);
        }
        return last.isEmpty() && heard.lastCheckIn().isEmpty()
                ? new PairHealth(Health.NEW, BoardWords.HARDLY_BEGUN, heardAt)
                : new PairHealth(Health.GOING, BoardWords.going(last.flatMap(MentorWord::word), days), heardAt);
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

    private static boolean missedTwice(List<MentorWord> newestFirst) {
        List<MentorWord> lastTwo = newestFirst.stream()
                .filter(word -> word.isAnswered() && !word.is(Word.SKIP))
                .limit(2)
                .toList();
        return lastTwo.size() == 2 && lastTwo.stream().allMatch(word -> word.is(Word.DID_NOT_MEET));
    }
}
