package ripple.slack.mentor;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ripple.mentoring.Answered;
import ripple.mentoring.RequestAnswers;
import ripple.mentoring.RequestId;
import ripple.mentoring.RequestWords;
import ripple.profile.OfferField;
import ripple.profile.ProfileAnswer;
import ripple.profile.ProfileService;
import ripple.profile.ProfileWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Press;
import ripple.slack.layout.Numbers;

/** The answers of a mentor who is asked: accept, not now, suggest somebody, not now and pause. */
final class RequestAnswerHandler {

    private static final int SUGGESTED_WEEKS = 4;

    /** What a message in place of the question does not tell. */
    private static final Set<Answered> NOT_IN_MESSAGE =
            EnumSet.of(Answered.MOVED_ON, Answered.NOT_FOUND, Answered.CANNOT_SUGGEST);

    private final RequestAnswers answers;
    private final ProfileService profiles;
    private final RequestEdge edge;

    RequestAnswerHandler(RequestAnswers answers, ProfileService profiles, RequestEdge edge) {
        this.answers = answers;
        this.profiles = profiles;
        this.edge = edge;
    }

    void accept(Press press) {
        answer(press, request -> answers.accept(press.asker().member(), request));
    }

    void notNow(Press press) {
        answer(press, request -> answers.notNow(press.asker().member(), request));
    }

    private void answer(Press press, Function<RequestId, Answered> deed) {
        Answered answered = Numbers.request(press.value()).map(deed).orElse(Answered.NOT_FOUND);
        if (NOT_IN_MESSAGE.contains(answered)) {
            press.reply().say(Answer.of(answered.sentence()));
        }
        edge.home().refresh(press);
    }

    void openSuggest(Press press) {
        Numbers.request(press.value())
                .ifPresentOrElse(
                        request -> edge.show(press, RequestAnswerForms.suggest(request.toString())),
                        () -> press.reply().say(Answer.of(RequestWords.NOT_FOUND)));
    }

    /** The form is sent off. */
    FormAnswer suggest(FilledForm form) {
        Optional<RequestId> request = Numbers.request(form.view().notes());
        Optional<String> whom = RequestAnswerForms.readWhom(form.view());
        if (request.isEmpty() || whom.isEmpty()) {
            return problem(RequestAnswerForms.WHOM_BLOCK, RequestWords.CANNOT_SUGGEST);
        }
        Answered answered = edge.directory()
                .meet(form.asker(), whom.get())
                .map(person -> answers.suggest(form.asker().member(), request.get(), person.id()))
                .orElse(Answered.CANNOT_SUGGEST);
        edge.home().refresh(form.asker());
        return answered == Answered.CANNOT_SUGGEST
                ? problem(RequestAnswerForms.WHOM_BLOCK, answered.sentence())
                : new FormAnswer.Show(Answers.notice(Answer.of(answered.sentence())));
    }

    void openPause(Press press) {
        Numbers.request(press.value())
                .ifPresentOrElse(
                        request -> edge.show(
                                press,
                                RequestAnswerForms.pause(
                                        request.toString(),
                                        profiles.mine(press.asker().member())
                                                .today()
                                                .plusWeeks(SUGGESTED_WEEKS))),
                        () -> press.reply().say(Answer.of(RequestWords.NOT_FOUND)));
    }

    /** The form is sent off: first the pause, so that a day that does not fit keeps the request where it is. */
    FormAnswer pause(FilledForm form) {
        ProfileAnswer paused = profiles.pause(form.asker().member(), RequestAnswerForms.readUntil(form.view()));
        if (paused instanceof ProfileAnswer.Unfit unfit) {
            return problem(
                    RequestAnswerForms.UNTIL_BLOCK,
                    unfit.problems().getOrDefault(OfferField.PAUSED_UNTIL, ProfileWords.FORM_NOT_OPENED));
        }
        Answered answered = Numbers.request(form.view().notes())
                .map(request -> answers.notNow(form.asker().member(), request))
                .orElse(Answered.NOT_FOUND);
        edge.home().refresh(form.asker());
        return new FormAnswer.Show(
                Answers.notice(Answer.of(answered.sentence() + " " + ProfileAnswers.sentence(paused))));
    }

    private static FormAnswer problem(String block, String sentence) {
        return new FormAnswer.Problems(Map.of(block, sentence));
    }
}
