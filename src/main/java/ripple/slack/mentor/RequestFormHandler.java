package ripple.slack.mentor;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.idea.IdeaNumber;
import ripple.mentoring.Asking;
import ripple.mentoring.RequestFormWords;
import ripple.mentoring.RequestService;
import ripple.mentoring.RequestService.Wanted;
import ripple.mentoring.RequestStatus;
import ripple.mentoring.RequestWords;
import ripple.privacy.Asked;
import ripple.privacy.Checked;
import ripple.profile.MyProfile;
import ripple.profile.OfferField;
import ripple.profile.ProfileAnswer;
import ripple.profile.ProfileService;
import ripple.profile.Wishes;
import ripple.profile.WishesDraft;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** The form in which somebody asks for a mentor: what they want, then who fits, then whom to ask. */
final class RequestFormHandler {

    private final RequestService requests;
    private final ProfileService profiles;
    private final RequestEdge edge;

    RequestFormHandler(RequestService requests, ProfileService profiles, RequestEdge edge) {
        this.requests = requests;
        this.profiles = profiles;
        this.edge = edge;
    }

    /** {@code /mentor ask} */
    Answer open(TypedCommand command) {
        View view = first(command.asker(), Optional.empty());
        return edge.views().open(command.asker(), command.trigger(), view) instanceof Showing.Shown
                ? Answer.NOTHING
                : Answer.of(RequestFormWords.FORM_NOT_OPENED);
    }

    /** A button; its value is the idea it is about, or nothing that is one. */
    void open(Press press) {
        edge.show(press, first(press.asker(), Numbers.idea(press.value())));
    }

    /** The form, or why there is nothing to fill in. */
    private View first(Asker asker, Optional<IdeaNumber> idea) {
        return requests.findObstacle(asker.member(), idea)
                .map(obstacle -> told(asker, obstacle))
                .orElseGet(() -> wishes(asker, idea));
    }

    private View wishes(Asker asker, Optional<IdeaNumber> idea) {
        MyProfile mine = profiles.mine(asker.member());
        return RequestForm.wishes(
                new RequestForm.Notes(idea, Optional.empty()),
                topic(asker, Optional.empty()),
                WishesDraft.of(mine.wishes().orElse(Wishes.NONE)),
                frame(mine, ProfileAnswers.named(mine.keptApart(), asker.program(), edge.directory())),
                "");
    }

    private RequestForm.Topic topic(Asker asker, Optional<IdeaNumber> chosen) {
        return new RequestForm.Topic(requests.findIdeas(asker.member()), chosen);
    }

    private static OfferModal.Frame frame(MyProfile mine, ProfileInputs.Named named) {
        return OfferModal.Frame.ofWishes(mine, named, Optional.empty());
    }

    /** The first step is sent off: the wishes are kept, and who fits is shown. */
    FormAnswer toChoice(FilledForm form) {
        Asker asker = form.asker();
        OpenView view = form.view();
        WishesDraft draft = ProfileAnswers.wishes(view);
        Map<OfferField, String> problems = draft.read().problems();
        if (!problems.isEmpty()) {
            return ProfileAnswers.problems(problems);
        }
        String words = RequestForm.readWords(view);
        Optional<Asked> confirmed = GuardedForm.confirmed(view);
        if (requests.check(asker.member(), words, confirmed) instanceof Checked.Objection objection) {
            return GuardedForm.stayOpen(view, objection, () -> same(asker, view, draft, words));
        }
        ProfileAnswer kept = profiles.wish(
                asker.member(),
                draft,
                ProfileAnswers.keptApart(view, asker.program(), edge.directory()),
                profiles.mine(asker.member()).wishesEdition());
        if (kept instanceof ProfileAnswer.Refused refused) {
            return new FormAnswer.Show(Answers.notice(Answer.of(refused.sentence())));
        }
        RequestForm.Notes notes = new RequestForm.Notes(RequestForm.readIdea(view), confirmed);
        return new FormAnswer.Show(choice(asker, notes, words));
    }

    private View same(Asker asker, OpenView view, WishesDraft draft, String words) {
        return RequestForm.wishes(
                RequestForm.Notes.read(view),
                topic(asker, RequestForm.readIdea(view)),
                draft,
                frame(profiles.mine(asker.member()), ProfileAnswers.named(view)),
                words);
    }

    private View choice(Asker asker, RequestForm.Notes notes, String words) {
        RequestForm.Told told = new RequestForm.Told(
                edge.naming(asker),
                mentor -> profiles.card(asker.member(), mentor),
                edge.people().settings(asker.program()).mentoring().answerDays());
        return RequestForm.choose(notes, requests.findCandidates(asker.member()), told, words);
    }

    /** The second step is sent off: somebody is asked. */
    FormAnswer ask(FilledForm form) {
        OpenView view = form.view();
        if (RequestForm.isUndecided(view)) {
            return new FormAnswer.Problems(Map.of(RequestForm.block(1), RequestFormWords.NO_CHOICE));
        }
        RequestForm.Notes notes = RequestForm.Notes.read(view);
        String words = RequestForm.readWords(view);
        Asking asking = requests.ask(
                form.asker().member(),
                new Wanted(notes.idea(), words, RequestForm.readRoute(view), RequestForm.readRanked(view)),
                GuardedForm.confirmed(view).or(notes::confirmed));
        if (asking instanceof Asking.Refused refused) {
            return GuardedForm.stayOpen(view, refused.objection(), () -> choice(form.asker(), notes, words));
        }
        if (asking instanceof Asking.IdeaNotFound) {
            return new FormAnswer.Show(withoutIdea(form.asker(), notes, words));
        }
        edge.home().refresh(form.asker());
        return new FormAnswer.Show(told(form.asker(), asking));
    }

    /** The same step once more, since nothing that was written gets lost with an idea that is gone. */
    private View withoutIdea(Asker asker, RequestForm.Notes notes, String words) {
        View view = choice(asker, new RequestForm.Notes(Optional.empty(), notes.confirmed()), words);
        List<LayoutBlock> blocks = new ArrayList<>(view.getBlocks());
        blocks.add(0, Pieces.strong(RequestFormWords.IDEA_GONE));
        view.setBlocks(blocks);
        return view;
    }

    /** What came of it, as a window. */
    private View told(Asker asker, Asking asking) {
        if (asking instanceof Asking.Sent sent) {
            return status(asker, sent.status(), Optional.empty());
        }
        if (asking instanceof Asking.AlreadyAsking already) {
            return status(asker, already.status(), Optional.of(RequestFormWords.ALREADY_ASKING));
        }
        return Answers.notice(
                Answer.of(asking instanceof Asking.HasMentor ? RequestWords.HAS_MENTOR : RequestWords.IDEA_NOT_FOUND));
    }

    private View status(Asker asker, RequestStatus status, Optional<String> said) {
        return RequestView.window(status, edge.naming(asker), asker.who().zone(), said);
    }
}
