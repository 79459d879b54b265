package ripple.slack.mentor;

import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaWords;
import ripple.mentoring.RequestAnswers.Waiting;
import ripple.mentoring.RequestWords;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Pieces;

/** A request as the mentor who is asked sees it on their Home page: four lines and the buttons to answer. */
final class RequestBrief {

    private static final int EXCERPT = 200;
    private static final int LONGEST_WORDS = 600;

    private RequestBrief() {}

    /** Goes out as plain text, since others' words are in it. */
    static String text(Waiting waiting, ZoneId reader) {
        List<String> lines = new ArrayList<>();
        lines.add(waiting.mentee().displayName() + RequestWords.ASKS_YOU);
        lines.add(waiting.idea()
                .map(idea -> IdeaWords.title(idea.number()) + ": " + idea.excerpt(EXCERPT))
                .orElse(RequestWords.WITHOUT_AN_IDEA));
        String help = RequestWords.help(waiting.wishes());
        if (!help.isEmpty()) {
            lines.add(help);
        }
        lines.add(RequestWords.circumstances(waiting.wishes(), waiting.mentee()));
        if (!waiting.request().words().isEmpty()) {
            lines.add("“" + Fitting.cut(waiting.request().words(), LONGEST_WORDS) + "”");
        }
        lines.add(RequestWords.answerBy(waiting.choice().due(), reader));
        return String.join("\n", lines);
    }

    static List<ButtonElement> deeds(Waiting waiting) {
        String value = waiting.request().id().toString();
        ButtonElement accept = Pieces.button(RequestWords.ACCEPT, RequestNames.ACCEPT, value);
        accept.setStyle("primary");
        return List.of(
                accept,
                Pieces.button(RequestWords.NOT_NOW, RequestNames.NOT_NOW, value),
                Pieces.button(RequestWords.SUGGEST, RequestNames.SUGGEST, value),
                Pieces.button(RequestWords.PAUSE, RequestNames.PAUSE, value));
    }
}
