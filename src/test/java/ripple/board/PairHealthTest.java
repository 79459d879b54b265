package ripple.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.checkin.Heard;
import ripple.checkin.MentorWord;
import ripple.checkin.Obstacle;
import ripple.checkin.Word;
import ripple.checkin.WordId;
import ripple.mentoring.Cadence;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.texts.Texts;

/** How a pair is doing, in small cases. */
class PairHealthTest {

    private static final Texts TEXTS = Texts.read(List.of(DigestText.values()), Optional.empty());

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    /** Words from the newest to the oldest, a week apart; the newest of so many days ago. "-" is not answered. */
    @ParameterizedTest
    @CsvSource({
        "100, 3,  on-track,                                        GOING,  Last heard of 3 days ago.",
        "100, 0,  on-track on-track on-track on-track,             STEADY, 4 weeks on track in a row.",
        "100, 0,  skip on-track on-track on-track on-track,        STEADY, 4 weeks on track in a row.",
        "100, 0,  on-track on-track - on-track on-track,           GOING,  Last heard of today.",
        "100, 1,  stuck on-track on-track on-track on-track,       STUCK,  The mentor says they are stuck.",
        "100, 1,  - stuck,                                         STUCK,  The mentor says they are stuck.",
        "100, 1,  skip stuck,                                      STUCK,  The mentor says they are stuck.",
        "100, 1,  did-not-meet on-track,                           GOING,  They did not meet last time; heard of yesterday.",
        "100, 1,  did-not-meet did-not-meet,                       STUCK,  They did not meet twice in a row.",
        "100, 1,  did-not-meet skip did-not-meet,                  STUCK,  They did not meet twice in a row.",
        "100, 22, stuck,                                           QUIET,  Nothing heard for 22 days.",
        "100, 22, on-track on-track on-track on-track,             QUIET,  Nothing heard for 22 days.",
        "100, 21, on-track on-track on-track on-track,             STEADY, 4 weeks on track in a row.",
        "100, 1,  - - - -,                                         QUIET,  Nothing heard for 100 days.",
        "100, 1,  skip skip skip,                                  QUIET,  Nothing heard for 100 days.",
        "20,  1,  - -,                                             NEW,    They have just begun."
    })
    void isToldFromTheMentorsWords(int begunDaysAgo, int newestDaysAgo, String words, Health health, String why) {
        PairHealth found = PairHealth.of(
                pair(begunDaysAgo), new Heard(words(words, newestDaysAgo), Optional.empty()), Optional.empty(), NOW);

        assertThat(found.health()).isEqualTo(health);
        assertThat(found.why().in(TEXTS)).isEqualTo(why);
    }

    @Test
    void aMenteeWhoWritesIsHeardOf() {
        Heard heard = new Heard(words("- -", 1), Optional.of(NOW.minus(Duration.ofDays(2))));

        assertThat(PairHealth.of(pair(100), heard, Optional.empty(), NOW).health())
                .isEqualTo(Health.GOING);
    }

    @Test
    void onlyWhatIsOlderThanThreeWeeksIsQuiet() {
        assertThat(PairHealth.of(pair(21), Heard.NOTHING, Optional.empty(), NOW).health())
                .isEqualTo(Health.NEW);
        assertThat(PairHealth.of(pair(22), Heard.NOTHING, Optional.empty(), NOW).health())
                .isEqualTo(Health.QUIET);
    }

    /** Two who agreed to meet less often are measured by that; three weeks is the least. */
    @ParameterizedTest
    @CsvSource({
        "weekly,      21, on-track, GOING, Last heard of 21 days ago.",
        "weekly,      22, on-track, QUIET, Nothing heard for 22 days.",
        "two-weeks,   21, on-track, GOING, Last heard of 21 days ago.",
        "two-weeks,   22, on-track, QUIET, 'Nothing heard for 22 days, longer than the two agreed.'",
        "three-weeks, 28, on-track, GOING, Last heard of 28 days ago.",
        "three-weeks, 29, on-track, QUIET, 'Nothing heard for 29 days, longer than the two agreed.'",
        "four-weeks,  35, on-track, GOING, Last heard of 35 days ago.",
        "four-weeks,  36, on-track, QUIET, 'Nothing heard for 36 days, longer than the two agreed.'",
        "two-weeks,    1, did-not-meet did-not-meet, GOING, They did not meet last time; heard of yesterday.",
        "two-weeks,    1, did-not-meet - did-not-meet, STUCK, 'They did not meet in 3 weeks, longer than the two agreed.'",
        "four-weeks,   1, did-not-meet did-not-meet did-not-meet did-not-meet, GOING, They did not meet last time; heard of yesterday.",
        "four-weeks,   1, did-not-meet did-not-meet did-not-meet did-not-meet did-not-meet, STUCK, 'They did not meet in 5 weeks, longer than the two agreed.'"
    })
    void isMeasuredByWhatTheTwoAgreedUpon(String agreed, int newestDaysAgo, String words, Health health, String why) {
        Cadence cadence = Arrays.stream(Cadence.values())
                .filter(each -> each.code().equals(agreed))
                .findFirst()
                .orElseThrow();

        PairHealth found = PairHealth.of(
                pair(200), new Heard(words(words, newestDaysAgo), Optional.empty()), Optional.of(cadence), NOW);

        assertThat(found.health()).isEqualTo(health);
        assertThat(found.why().in(TEXTS)).isEqualTo(why);
    }

    @Test
    void aPausedPairIsLeftInPeaceAndOneThatGoesOnBeginsAnew() {
        Mentorship paused = pair(100, MentorshipState.PAUSED, 60);
        Mentorship resumed = pair(100, MentorshipState.ACTIVE, 2);

        assertThat(PairHealth.of(paused, Heard.NOTHING, Optional.empty(), NOW).health())
                .isEqualTo(Health.RESTING);
        assertThat(PairHealth.of(resumed, Heard.NOTHING, Optional.empty(), NOW).health())
                .isEqualTo(Health.NEW);
    }

    @Test
    void whyAPairIsStuckIsSaid() {
        MentorWord stuck = new MentorWord(
                new WordId(1),
                new ProgramId(1),
                new MentorshipId(1),
                new PersonId(1),
                "2026-W47",
                NOW,
                Optional.of(Word.STUCK),
                Optional.of(Obstacle.NO_TIME),
                Optional.empty(),
                Optional.of(NOW),
                false);

        assertThat(PairHealth.of(pair(100), new Heard(List.of(stuck), Optional.empty()), Optional.empty(), NOW)
                        .why()
                        .in(TEXTS))
                .isEqualTo("The mentor says they are stuck: no time.");
    }

    private static Mentorship pair(int begunDaysAgo) {
        return pair(begunDaysAgo, MentorshipState.ACTIVE, begunDaysAgo);
    }

    private static Mentorship pair(int begunDaysAgo, MentorshipState state, int sinceDaysAgo) {
        Instant begun = NOW.minus(Duration.ofDays(begunDaysAgo));
        return new Mentorship(
                new MentorshipId(1),
                new ProgramId(1),
                new PersonId(1),
                new PersonId(2),
                Optional.empty(),
                state,
                1,
                begun,
                Optional.of(begun),
                NOW.minus(Duration.ofDays(sinceDaysAgo)),
                Optional.empty());
    }

    private static List<MentorWord> words(String codes, int newestDaysAgo) {
        List<MentorWord> words = new ArrayList<>();
        for (String code : codes.split(" ", -1)) {
            Instant at = NOW.minus(Duration.ofDays(newestDaysAgo + 7L * words.size()));
            Optional<Word> word = Word.find(code);
            words.add(new MentorWord(
                    new WordId(words.size() + 1),
                    new ProgramId(1),
                    new MentorshipId(1),
                    new PersonId(1),
                    "2026-W" + (47 - words.size()),
                    at,
                    word,
                    Optional.empty(),
                    Optional.empty(),
                    word.map(said -> at),
                    false));
        }
        return words;
    }
}
