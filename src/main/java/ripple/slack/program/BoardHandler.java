package ripple.slack.program;

import com.slack.api.model.view.View;
import java.util.Optional;
import ripple.board.BoardService;
import ripple.board.BoardWords;
import ripple.mentoring.MentorshipId;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;

/** The board of those who run a program: its window, its buttons, and the same buttons below Monday's message. */
final class BoardHandler {

    private final BoardService boards;
    private final Views views;
    private final HomePages home;

    BoardHandler(BoardService boards, Views views, HomePages home) {
        this.boards = boards;
        this.views = views;
        this.home = home;
    }

    void open(Press press) {
        show(press, 1, Optional.empty());
    }

    void turn(Press press) {
        show(press, Numbers.page(press.value()), Optional.empty());
    }

    /** In the board its window shows what came of it; below a message the answer stands alone. */
    void nudge(Press press) {
        String said = Pairs.read(press.value())
                .map(pair -> boards.nudge(press.asker().member(), pair))
                .orElse(BoardWords.NOT_FOUND);
        Optional<View> pair = one(press).flatMap(open -> overview(press, Optional.of(said)));
        if (pair.isPresent()) {
            put(press, pair.get());
        } else if (board(press).isPresent()) {
            show(press, page(press), Optional.of(said));
        } else {
            press.reply().say(Answer.of(said));
        }
    }

    /** What may be seen of one pair, above the board if it was opened there. */
    void look(Press press) {
        Optional<View> pair = overview(press, Optional.empty());
        if (pair.isEmpty()) {
            press.reply().say(Answer.of(BoardWords.NOT_TO_OPEN));
        } else if (!(views.show(press, pair.get()) instanceof Showing.Shown)) {
            press.reply().say(Answer.of(BoardWords.NOT_OPENED));
        }
    }

    private Optional<View> overview(Press press, Optional<String> said) {
        return Pairs.read(press.value())
                .flatMap(pair -> boards.look(press.asker().member(), pair))
                .map(pair -> BoardView.pair(pair, press.asker().who().zone(), said));
    }

    private static Optional<OpenView> one(Press press) {
        return press.view().filter(open -> open.callback().equals(BoardNames.PAIR));
    }

    /** Nobody ends what is others' by one press; above the board, so that whoever thinks again is back on it. */
    void askToReassign(Press press) {
        Optional<View> question = Pairs.read(press.value())
                .flatMap(pair -> boards.find(press.asker().member(), pair))
                .map(BoardView::reassign);
        if (question.isEmpty()) {
            press.reply().say(Answer.of(BoardWords.NOT_FOUND));
        } else if (!(views.show(press, question.get()) instanceof Showing.Shown)) {
            press.reply().say(Answer.of(BoardWords.NOT_OPENED));
        }
    }

    FormAnswer reassign(FilledForm form) {
        Optional<MentorshipId> pair = Pairs.read(form.view().notes());
        String said = pair.map(id -> boards.reassign(form.asker().member(), id)).orElse(BoardWords.NOT_FOUND);
        home.refresh(form.asker());
        return window(form.asker(), 1, Optional.of(said))
                .<FormAnswer>map(FormAnswer.Show::new)
                .orElseGet(() -> FormAnswer.told(Answer.of(said)));
    }

    private void show(Press press, int page, Optional<String> said) {
        window(press.asker(), page, said)
                .ifPresentOrElse(view -> put(press, view), () -> press.reply().say(Answer.of(BoardWords.NOT_LEADING)));
    }

    /** In the board from which somebody came, or in a new window. */
    private void put(Press press, View view) {
        Showing shown = board(press)
                .or(() -> one(press))
                .or(() -> press.view().filter(ProgramWindow::isOfProgram))
                .map(open -> views.instead(press.asker(), open, view))
                .orElseGet(() -> views.open(press.asker(), press.trigger(), view));
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(BoardWords.NOT_OPENED));
        }
    }

    private static Optional<OpenView> board(Press press) {
        return press.view().filter(open -> open.callback().equals(BoardNames.BOARD));
    }

    private static int page(Press press) {
        return press.view().map(BoardView::readPage).orElse(1);
    }

    private Optional<View> window(Asker asker, int page, Optional<String> said) {
        return boards.board(asker.member(), page, BoardView.PAGE_SIZE).map(board -> BoardView.window(board, said));
    }
}
