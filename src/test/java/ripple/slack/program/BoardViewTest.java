package ripple.slack.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.board.BoardWords;
import ripple.board.Health;
import ripple.board.LeadBoard;
import ripple.board.LeadBoard.InLine;
import ripple.board.LeadBoard.Line;
import ripple.board.PairOverview;
import ripple.board.Tally;
import ripple.checkin.MentorWord;
import ripple.checkin.Obstacle;
import ripple.checkin.Word;
import ripple.checkin.WordId;
import ripple.idea.IdeaNumber;
import ripple.idea.Page;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.slack.BlockKitSchema;
import ripple.slack.Golden;
import ripple.slack.layout.SlackJson;
import ripple.slack.round.RoundNames;

/** The board of those who run a program, as Slack gets it. */
class BoardViewTest {

    @Test
    void showsWhoWaitsAndHowPairsAre() {
        LeadBoard board = new LeadBoard(
                new Tally(7, 2, 1, 1, 0, 3),
                List.of(new InLine(1, "Amara Osei", 6), new InLine(2, "Priya <!channel>", 0)),
                new Page<>(
                        List.of(
                                new Line(
                                        new MentorshipId(4),
                                        "Dr Li Wei Chen",
                                        "Grace Kowalski",
                                        Health.QUIET,
                                        "Nothing heard for 24 days."),
                                new Line(
                                        new MentorshipId(9),
                                        "Emyr Price",
                                        "Tomás Rivera",
                                        Health.STEADY,
                                        "4 weeks on track in a row.")),
                        1,
                        BoardView.PAGE_SIZE,
                        2),
                true);

        Golden.holds(
                "board", BoardView.window(board, Optional.of("Done: both get a kind word from me, in their hours.")));
    }

    @Test
    void whoOnlyAnswersIdeasReadsItAndFindsNothingToDo() {
        Line pair = new Line(new MentorshipId(4), "Dr Li Wei Chen", "Grace Kowalski", Health.QUIET, "");
        LeadBoard board = new LeadBoard(
                new Tally(1, 1, 0, 1, 0, 3),
                List.of(new InLine(1, "Amara Osei", 6)),
                new Page<>(List.of(pair), 1, BoardView.PAGE_SIZE, 1),
                false);
        assertThat(SlackJson.GSON.toJson(BoardView.window(board, Optional.empty())))
                .contains("Amara Osei", BoardWords.OPEN)
                .doesNotContain(BoardNames.NUDGE, BoardNames.REASSIGN, RoundNames.BOARD);
    }

    @Test
    void showsOnePair() {
        Line line = new Line(
                new MentorshipId(4),
                "Dr Li Wei Chen",
                "Grace <!here>",
                Health.STUCK,
                "The mentor says they are stuck.");
        PairOverview pair = new PairOverview(
                line,
                MentorshipState.ACTIVE,
                Instant.parse("2026-11-02T15:00:00Z"),
                Optional.of(new IdeaNumber(42)),
                false,
                List.of(
                        word("2026-W49", Optional.empty(), Optional.empty()),
                        word("2026-W48", Optional.of(Word.STUCK), Optional.of(Obstacle.NO_TIME)),
                        word("2026-W47", Optional.of(Word.ON_TRACK), Optional.empty())),
                true);

        Golden.holds("board-pair", BoardView.pair(pair, ZoneId.of("America/New_York"), Optional.of("Done.")));
    }

    private static MentorWord word(String week, Optional<Word> word, Optional<Obstacle> why) {
        Instant at = Instant.parse("2026-12-01T15:00:00Z");
        return new MentorWord(
                new WordId(1),
                new ProgramId(1),
                new MentorshipId(4),
                new PersonId(2),
                week,
                at,
                word,
                why,
                Optional.empty(),
                word.map(said -> at),
                false);
    }

    @Test
    void asksBeforeAPairIsReassigned() {
        Golden.holds(
                "board-reassign",
                BoardView.reassign(
                        new Line(new MentorshipId(4), "Dr Li Wei Chen", "Grace Kowalski", Health.QUIET, "")));
    }

    @Test
    void aFullPageStaysWithinWhatSlackTakes() {
        List<Line> pairs = IntStream.range(0, BoardView.PAGE_SIZE)
                .mapToObj(each -> new Line(
                        new MentorshipId(each + 1), "M".repeat(200), "N".repeat(200), Health.STUCK, "W".repeat(300)))
                .toList();
        List<InLine> line = IntStream.range(0, 5)
                .mapToObj(each -> new InLine(each + 1, "L".repeat(200), 9))
                .toList();
        LeadBoard board = new LeadBoard(
                new Tally(900, 2_000, 0, 0, 2_000, 0), line, new Page<>(pairs, 2, BoardView.PAGE_SIZE, 2_000), true);

        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(BoardView.window(board, Optional.of("S".repeat(300)))));
    }
}
