package ripple.slack.mentor;

import java.util.Optional;
import java.util.function.BiFunction;
import ripple.mentoring.RequestId;
import ripple.mentoring.RequestService;
import ripple.mentoring.RequestStatus;
import ripple.mentoring.RequestWords;
import ripple.slack.act.Press;
import ripple.slack.layout.Names;
import ripple.slack.layout.Numbers;

/** The buttons of somebody who asks for a mentor: where it stands, take it back, yes or no to a suggestion. */
final class RequestHandler {

    private final RequestService requests;
    private final RequestEdge edge;

    RequestHandler(RequestService requests, RequestEdge edge) {
        this.requests = requests;
        this.edge = edge;
    }

    void show(Press press) {
        requests.status(press.asker().member())
                .ifPresentOrElse(
                        status -> show(press, status, Optional.empty()),
                        () -> edge.say(press, RequestWords.NO_REQUEST));
    }

    void withdraw(Press press) {
        boolean done = Numbers.request(press.value())
                .flatMap(request -> requests.withdraw(press.asker().member(), request))
                .isPresent();
        edge.say(press, done ? RequestWords.TAKEN_BACK : RequestWords.NO_SUCH_REQUEST);
        edge.home().refresh(press);
    }

    void askThisOne(Press press) {
        answer(press, (request, rank) -> requests.askThisOne(press.asker().member(), request, rank));
    }

    void noThanks(Press press) {
        answer(press, (request, rank) -> requests.noThanks(press.asker().member(), request, rank));
    }

    /** In a message, what came of it takes the place of the question; a window shows it itself. */
    private void answer(Press press, BiFunction<RequestId, Integer, Optional<RequestStatus>> deed) {
        Optional<RequestStatus> status = Suggestion.read(press.value())
                .flatMap(suggestion -> deed.apply(suggestion.request(), suggestion.rank()));
        if (status.isEmpty()) {
            edge.say(press, RequestWords.OFFER_GONE);
        } else if (press.view()
                .filter(open -> !open.callback().equals(Names.HOME))
                .isPresent()) {
            show(press, status.get(), Optional.empty());
        }
        edge.home().refresh(press);
    }

    private void show(Press press, RequestStatus status, Optional<String> said) {
        edge.show(
                press,
                RequestView.window(
                        status, edge.naming(press.asker()), press.asker().who().zone(), said));
    }

    /** Which suggestion a button is about. */
    private record Suggestion(RequestId request, int rank) {

        static Optional<Suggestion> read(String value) {
            if (!value.matches("[0-9]{1,18}:[0-9]{1,6}")) {
                return Optional.empty();
            }
            String[] parts = value.split(":", 2);
            return Optional.of(new Suggestion(new RequestId(Long.parseLong(parts[0])), Integer.parseInt(parts[1])));
        }
    }
}
