package ripple.slack.mentor;

import java.util.Optional;
import ripple.mentoring.RequestFormWords;
import ripple.mentoring.RequestId;
import ripple.mentoring.RequestWords;
import ripple.mentoring.WordingService;
import ripple.mentoring.WordingService.Reworded;
import ripple.people.Member;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.Press;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;

/** Changing the words of a request that is on its way. */
final class RewordHandler {

    private final WordingService wording;
    private final RequestEdge edge;

    RewordHandler(WordingService wording, RequestEdge edge) {
        this.wording = wording;
        this.edge = edge;
    }

    void open(Press press) {
        Member author = press.asker().member();
        Numbers.request(press.value())
                .flatMap(request -> wording.find(author, request).map(words -> RequestForm.reword(request, words)))
                .ifPresentOrElse(
                        form -> edge.showForm(press, form), () -> edge.say(press, RequestWords.NO_SUCH_REQUEST));
    }

    /** The form is sent off; words that come too late stay with their author. */
    FormAnswer save(FilledForm form) {
        OpenView view = form.view();
        Asker asker = form.asker();
        String words = RequestForm.readWords(view);
        Optional<RequestId> request = Numbers.request(view.notes());
        Reworded reworded = request.<Reworded>map(
                        id -> wording.change(asker.member(), id, words, GuardedForm.confirmed(view)))
                .orElseGet(Reworded.Over::new);
        if (reworded instanceof Reworded.Refused refused) {
            return GuardedForm.stayOpen(
                    view, refused.objection(), () -> RequestForm.reword(request.orElseThrow(), words));
        }
        edge.home().refresh(asker);
        return reworded instanceof Reworded.Kept kept
                ? new FormAnswer.Show(RequestView.window(
                        kept.status(), edge.naming(asker), asker.who().zone(), Optional.of(RequestFormWords.REWORDED)))
                : new FormAnswer.Show(Answers.notice(Answer.of(RequestFormWords.TOO_LATE_TO_REWORD)));
    }
}
