package ripple.slack.mentor;

import java.util.List;
import java.util.stream.Stream;
import ripple.mentoring.RequestAnswers;
import ripple.mentoring.RequestFormWords;
import ripple.mentoring.RequestService;
import ripple.mentoring.WordingService;
import ripple.people.PeopleService;
import ripple.profile.ProfileService;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.platform.SlackPlatform;

/** Asking for a mentor in Slack, and being asked: the handlers put together. */
public final class RequestFeature implements Feature {

    private final RequestService requests;
    private final RequestAnswers received;
    private final RequestFormHandler forms;
    private final RequestHandler own;
    private final RequestAnswerHandler answers;
    private final RewordHandler rewording;
    private final RequestEdge edge;

    public RequestFeature(Services services, PeopleService people, SlackPlatform slack, HomePages home) {
        this(services, new RequestEdge(people, slack.directory(), slack.views(), home));
    }

    public RequestFeature(Services services, RequestEdge edge) {
        this.requests = services.requests();
        this.received = services.answers();
        this.edge = edge;
        this.forms = new RequestFormHandler(services.requests(), services.profiles(), edge);
        this.own = new RequestHandler(services.requests(), edge);
        this.rewording = new RewordHandler(services.wording(), edge);
        this.answers = new RequestAnswerHandler(services.answers(), services.profiles(), edge);
    }

    /** What people can do around requests. */
    public record Services(
            RequestService requests, WordingService wording, RequestAnswers answers, ProfileService profiles) {}

    /** What follows the command {@code /mentor}. */
    public CommandWord word() {
        return new AskWord(forms);
    }

    /** Where somebody stands with what they asked for and what they are asked. */
    public List<String> standing(Asker asker) {
        List<String> own = requests.status(asker.member()).stream()
                .map(status -> RequestView.sentence(
                        status, edge.naming(asker), asker.who().zone()))
                .toList();
        return received.waiting(asker.member()).isEmpty()
                ? own
                : Stream.concat(own.stream(), Stream.of(RequestFormWords.ASKED_OF_YOU + "."))
                        .toList();
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(RequestNames.ASK, forms::open)
                .form(RequestNames.ASK, forms::toChoice)
                .form(RequestNames.CHOOSE, forms::ask)
                .action(RequestNames.STATUS, own::show)
                .action(RequestNames.REWORD, rewording::open)
                .form(RequestNames.REWORD, rewording::save)
                .action(RequestNames.WITHDRAW, own::withdraw)
                .action(RequestNames.ASK_THIS_ONE, own::askThisOne)
                .action(RequestNames.NO_THANKS, own::noThanks)
                .action(RequestNames.ACCEPT, answers::accept)
                .action(RequestNames.NOT_NOW, answers::notNow)
                .action(RequestNames.SUGGEST, answers::openSuggest)
                .form(RequestNames.SUGGEST, answers::suggest)
                .action(RequestNames.PAUSE, answers::openPause)
                .form(RequestNames.PAUSE, answers::pause);
    }
}
