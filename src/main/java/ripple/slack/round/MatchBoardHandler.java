package ripple.slack.round;

import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ripple.people.PersonId;
import ripple.round.Board;
import ripple.round.DraftRef;
import ripple.round.How;
import ripple.round.RoundAnswer;
import ripple.round.RoundAnswer.Why;
import ripple.round.RoundService;
import ripple.round.RoundWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.act.Views;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;

/** The match board of those who run a program: its window, its buttons and its form. */
final class MatchBoardHandler {

    private final RoundService rounds;
    private final Directory directory;
    private final Views views;
    private final HomePages home;

    MatchBoardHandler(RoundService rounds, Directory directory, Views views, HomePages home) {
        this.rounds = rounds;
        this.directory = directory;
        this.views = views;
        this.home = home;
    }

    /** For a command. */
    Answer open(Asker asker, Trigger trigger) {
        return window(asker, 1, Optional.empty())
                .map(view -> views.open(asker, trigger, view) instanceof Showing.Shown
                        ? Answer.NOTHING
                        : Answer.of(RoundWords.NOT_OPENED))
                .orElseGet(() -> Answer.of(RoundWords.NOT_LEADING));
    }

    /** For a button outside of the board. */
    void open(Press press) {
        Answer answer = open(press.asker(), press.trigger());
        if (!answer.isNothing()) {
            press.reply().say(answer);
        }
    }

    /** A button between the pages. */
    void turn(Press press) {
        show(press, Numbers.page(press.value()), Optional.empty());
    }

    void draft(Press press) {
        Optional<DraftRef> seen = DraftRef.read(press.value());
        RoundAnswer answer = rounds.draft(press.asker().member(), seen);
        show(press, 1, Optional.of(answer.sentence()));
        home.refresh(press);
    }

    void useStable(Press press) {
        act(press, seen -> rounds.use(press.asker().member(), seen, How.STABLE));
    }

    void useHighest(Press press) {
        act(press, seen -> rounds.use(press.asker().member(), seen, How.HIGHEST));
    }

    void setAside(Press press) {
        act(press, seen -> rounds.setAside(press.asker().member(), seen));
    }

    void publish(Press press) {
        act(press, seen -> rounds.publish(press.asker().member(), seen));
    }

    /** A value that is not one of ours does nothing; the window then shows how it is. */
    private void act(Press press, Function<DraftRef, RoundAnswer> deed) {
        Optional<String> said = DraftRef.read(press.value()).map(deed).map(RoundAnswer::sentence);
        show(press, page(press), said);
        home.refresh(press);
    }

    /** Opens the form for one person of the draft, above the board: closing it leads back there. */
    void change(Press press) {
        String board = press.view().map(OpenView::id).orElse("");
        Optional<View> form = SeatRef.read(press.value())
                .flatMap(seat ->
                        rounds.choice(press.asker().member(), seat.draft(), seat.mentee(), MatchChoiceModal.MOST))
                .map(choice -> MatchChoiceModal.view(choice, board, page(press)));
        if (form.isEmpty()) {
            show(press, page(press), Optional.of(stale()));
        } else if (!(views.show(press, form.get()) instanceof Showing.Shown)) {
            press.reply().say(Answer.of(RoundWords.NOT_OPENED));
        }
    }

    /** The form is sent off. */
    FormAnswer changed(FilledForm form) {
        Optional<MatchChoiceModal.Chosen> listed = MatchChoiceModal.readListed(form.view());
        Optional<String> anybody = MatchChoiceModal.readAnybody(form.view());
        if (listed.isPresent() && anybody.isPresent()) {
            return problem(MatchChoiceModal.LIST_BLOCK, RoundWords.CHOOSE_ONE_OF_BOTH);
        }
        if (listed.isEmpty() && anybody.isEmpty()) {
            return problem(MatchChoiceModal.LIST_BLOCK, RoundWords.CHOOSE_SOMEBODY);
        }
        Optional<PersonId> mentor = listed.map(MatchChoiceModal.Chosen::mentor)
                .orElseGet(() ->
                        anybody.map(userId -> directory.contact(form.asker().program(), userId)));
        Optional<MatchChoiceModal.Notes> notes = MatchChoiceModal.Notes.read(form.view());
        RoundAnswer answer = notes.map(MatchChoiceModal.Notes::seat)
                .map(seat -> rounds.move(form.asker().member(), seat.draft(), seat.mentee(), mentor))
                .orElseGet(() -> new RoundAnswer.Refused(Why.STALE, stale()));
        return answer instanceof RoundAnswer.Refused refused
                        && (refused.why() == Why.NOT_POSSIBLE || refused.why() == Why.FULL)
                ? problem(
                        anybody.isPresent() ? MatchChoiceModal.ANYBODY_BLOCK : MatchChoiceModal.LIST_BLOCK,
                        refused.sentence())
                : after(form.asker(), answer, notes);
    }

    private static FormAnswer problem(String block, String sentence) {
        return new FormAnswer.Problems(Map.of(block, sentence));
    }

    /** Back to the board, which says what came of it; where it cannot be reached it takes the form's place. */
    private FormAnswer after(Asker asker, RoundAnswer answer, Optional<MatchChoiceModal.Notes> notes) {
        int page = notes.map(MatchChoiceModal.Notes::page).orElse(1);
        Optional<View> window = window(asker, page, Optional.of(answer.sentence()));
        if (window.isEmpty()) {
            return FormAnswer.told(Answer.of(RoundWords.NOT_LEADING));
        }
        boolean isBack = notes.map(MatchChoiceModal.Notes::board)
                .filter(board -> !board.isEmpty())
                .filter(board ->
                        views.update(asker, new Showing.Shown(board, ""), window.get()) instanceof Showing.Shown)
                .isPresent();
        return isBack ? new FormAnswer.Close() : new FormAnswer.Show(window.get());
    }

    private static String stale() {
        return RoundWords.STALE;
    }

    private static int page(Press press) {
        return press.view().map(MatchBoardView::readPage).orElse(1);
    }

    private void show(Press press, int page, Optional<String> said) {
        Optional<View> window = window(press.asker(), page, said);
        if (window.isPresent()) {
            put(press, window.get());
        } else {
            press.reply().say(Answer.of(RoundWords.NOT_LEADING));
        }
    }

    /** In the board from which somebody came, or in a new window. */
    private void put(Press press, View view) {
        Showing shown = press.view()
                .filter(open -> open.callback().equals(RoundNames.BOARD))
                .map(open -> views.instead(press.asker(), open, view))
                .orElseGet(() -> views.open(press.asker(), press.trigger(), view));
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(RoundWords.NOT_OPENED));
        }
    }

    private Optional<View> window(Asker asker, int page, Optional<String> said) {
        Optional<Board> board = rounds.board(asker.member(), page, MatchBoardView.PAGE_SIZE);
        return board.map(there -> MatchBoardView.window(there, asker.who().zone(), said));
    }
}
