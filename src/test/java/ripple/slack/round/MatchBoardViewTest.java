package ripple.slack.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.idea.Page;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.Cause;
import ripple.profile.FitRule;
import ripple.profile.Judged;
import ripple.profile.Reason;
import ripple.round.Board;
import ripple.round.Board.Other;
import ripple.round.Board.WhyNobody;
import ripple.round.DraftRef;
import ripple.round.How;
import ripple.round.Round;
import ripple.round.RoundId;
import ripple.round.RoundState;
import ripple.slack.Golden;
import ripple.slack.idea.IdeaScreen;

class MatchBoardViewTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant MORNING = Instant.parse("2026-11-23T14:12:00Z");
    private static final Judged FITS =
            new Judged.Fits(82, 74, List.of(new Reason(FitRule.EXPERIENCE, "has run discharge pilots")));

    @Test
    void withoutADraft() {
        holds("match-board-empty", new Board(0, 3, 5, Optional.empty(), Optional.empty()), Optional.empty());
        Board.Last last = new Board.Last(MORNING, 8, 1, 2, 5, 1);
        holds("match-board-before", new Board(12, 8, 11, Optional.empty(), Optional.of(last)), Optional.empty());
    }

    @Test
    void aDraftSaysWhyForEverybody() {
        List<Board.Line> lines = List.of(
                line(1, Optional.of(FITS), Optional.empty(), new Other.Somebody(How.HIGHEST, "Priya Nair")),
                line(2, Optional.of(impossible(Cause.KEPT_APART)), Optional.empty(), new Other.Same()),
                line(3, Optional.empty(), Optional.of(new WhyNobody.OthersFitBetter(2)), new Other.Same()),
                line(4, Optional.empty(), Optional.of(new WhyNobody.NobodyPossible()), new Other.Same()),
                line(5, Optional.empty(), Optional.of(new WhyNobody.ByHand()), new Other.Nobody(How.STABLE)));
        Board.Draft draft = new Board.Draft(
                round(Optional.of(new Round.Sum(3, 420, 1))), new Board.Tally(5, 2, 2, 1, 0, 0), page(lines, 5));

        holds("match-board-draft", board(draft), Optional.of("The draft is ready."));
    }

    @Test
    void aLargeDraftFitsIntoAWindowPageByPage() {
        List<Board.Line> lines = IntStream.rangeClosed(1, MatchBoardView.PAGE_SIZE)
                .mapToObj(place -> line(place, Optional.of(FITS), Optional.empty(), new Other.Same()))
                .toList();
        Board.Draft draft = new Board.Draft(
                round(Optional.empty()), new Board.Tally(10_000, 4_000, 0, 0, 0, 0), page(lines, 10_000));

        var view = MatchBoardView.window(board(draft), NEW_YORK, Optional.of("The draft is ready."));
        assertThat(view.getBlocks()).hasSizeLessThanOrEqualTo(100);
        assertThat(IdeaScreen.text(view))
                .contains("With more than 300 people I match in one way only, the stable matching");
    }

    /** Nobody can tell a private wish from a pause, by words or by structure. */
    @Test
    void everyCauseOfNotPossibleLooksTheSame() {
        Set<String> looks = new HashSet<>();
        for (Cause cause : EnumSet.allOf(Cause.class)) {
            Board.Draft draft = new Board.Draft(
                    round(Optional.empty()),
                    new Board.Tally(1, 1, 0, 0, 0, 0),
                    page(List.of(line(1, Optional.of(impossible(cause)), Optional.empty(), new Other.Same())), 1));
            looks.add(IdeaScreen.text(MatchBoardView.window(board(draft), NEW_YORK, Optional.empty())));
        }

        assertThat(looks).hasSize(1);
    }

    @Test
    void theFormOffersWhoIsPossible() {
        Board.Choice choice = new Board.Choice(
                new DraftRef(new RoundId(7), 2),
                new PersonId(31),
                "Amara Osei",
                Optional.of(new PersonId(41)),
                List.of(
                        new Board.Candidate(new PersonId(41), "Dr Li Wei Chen", 82, 1),
                        new Board.Candidate(new PersonId(42), "Priya <!channel> Nair", 40, 0)));

        Golden.holds("match-choice", MatchChoiceModal.view(choice, "V1", 2));
    }

    private static Judged impossible(Cause cause) {
        return new Judged.NotPossible(Set.of(cause));
    }

    private static Board board(Board.Draft draft) {
        return new Board(12, 8, 11, Optional.of(draft), Optional.empty());
    }

    private static Page<Board.Line> page(List<Board.Line> lines, int total) {
        return new Page<>(lines, 1, MatchBoardView.PAGE_SIZE, total);
    }

    private static Board.Line line(int place, Optional<Judged> judged, Optional<WhyNobody> why, Other other) {
        return new Board.Line(
                new PersonId(30 + place),
                "Mentee " + place,
                place,
                judged.map(each -> new Board.Match(new PersonId(41), "Dr Li Wei Chen", How.STABLE, each)),
                why,
                other);
    }

    private static Round round(Optional<Round.Sum> highest) {
        return new Round(
                new RoundId(7),
                new ProgramId(1),
                RoundState.DRAFT,
                4711,
                2,
                8,
                11,
                new Round.Sum(2, 400, 0),
                highest,
                Optional.of(new PersonId(1)),
                MORNING,
                Optional.empty());
    }

    private static void holds(String name, Board board, Optional<String> said) {
        Golden.holds(name, MatchBoardView.window(board, NEW_YORK, said));
    }
}
