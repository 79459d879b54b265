package ripple.slack.mentor;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.AnswerWords;
import ripple.mentoring.RequestAnswers;
import ripple.mentoring.RequestFormWords;
import ripple.mentoring.RequestService;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.act.Naming;
import ripple.slack.layout.Pieces;

/** Asking for a mentor on people's Home pages: what waits for a mentor's answer, and where one's own request stands. */
public final class RequestSection implements HomeSection {

    static final String NAME = "request";

    private static final int MOST_SHOWN = 2;
    private static final int MOST = 2 * MOST_SHOWN + 6;

    private final RequestService requests;
    private final RequestAnswers answers;
    private final PeopleService people;

    public RequestSection(RequestService requests, RequestAnswers answers, PeopleService people) {
        this.requests = requests;
        this.answers = answers;
        this.people = people;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        List<LayoutBlock> blocks = new ArrayList<>(asked(asker));
        blocks.addAll(own(asker));
        if (!blocks.isEmpty()) {
            blocks.add(Pieces.divider());
        }
        return blocks;
    }

    private List<LayoutBlock> asked(Asker asker) {
        List<RequestAnswers.Waiting> waiting = answers.waiting(asker.member());
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.heading(RequestFormWords.HOME_ASKED));
        waiting.stream().limit(MOST_SHOWN).forEach(each -> {
            blocks.add(Pieces.sentence(RequestBrief.text(each, asker.who().zone())));
            blocks.add(Pieces.buttons(RequestBrief.deeds(each)));
        });
        if (waiting.size() > MOST_SHOWN) {
            blocks.add(Pieces.small(RequestFormWords.more(waiting.size() - MOST_SHOWN)));
        }
        return blocks;
    }

    private List<LayoutBlock> own(Asker asker) {
        Naming names = person ->
                people.find(asker.program(), person).map(Person::displayName).orElse(AnswerWords.A_COLLEAGUE);
        return requests.status(asker.member())
                .map(status -> List.of(
                        Pieces.heading(RequestFormWords.HOME_ASKING),
                        Pieces.sentence(
                                RequestView.sentence(status, names, asker.who().zone())),
                        Pieces.buttons(RequestView.deeds(status))))
                .orElse(List.of());
    }
}
