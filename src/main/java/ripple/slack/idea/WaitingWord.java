package ripple.slack.idea;

import ripple.idea.AnswerWords;
import ripple.idea.TriageService;
import ripple.idea.TriageWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Press;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.Numbers;

/** {@code /idea waiting}: what waits for an answer, for those who answer ideas. */
public final class WaitingWord implements CommandWord {

    private final TriageService triage;
    private final IdeaPages pages;

    public WaitingWord(TriageService triage, IdeaPages pages) {
        this.triage = triage;
        this.pages = pages;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public String usage() {
        return "/idea waiting";
    }

    @Override
    public String says() {
        return AnswerWords.HELP_WAITING;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return answer(command.asker(), 1);
    }

    /** A button between the pages of the list. */
    void turn(Press press) {
        press.reply().replace(answer(press.asker(), Numbers.page(press.value())));
    }

    private Answer answer(Asker asker, int page) {
        return triage.waiting(asker.author(), page, WaitingView.LIST_SIZE)
                .map(waiting -> WaitingView.list(
                        waiting, pages.naming(asker), asker.who().zone()))
                .orElseGet(() -> Answer.of(TriageWords.NOT_THEIRS));
    }
}
