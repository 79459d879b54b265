package ripple.slack.idea;

import java.util.regex.Pattern;
import ripple.idea.IdeaWords;
import ripple.privacy.PlainText;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Numbers;

/** {@code /idea 42}: one idea that this person may see. */
final class IdeaNumberWord implements CommandWord {

    /** A bare number, however large and with either sign: nobody means it as an idea. */
    private static final Pattern NUMBER = Pattern.compile("#?\\s*[-+\u2212]?[0-9]+");

    private static final int MOST_DIGITS_SHOWN = 20;

    private final IdeaPages pages;

    IdeaNumberWord(IdeaPages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "42";
    }

    @Override
    public String usage() {
        return "/idea 42";
    }

    @Override
    public String says() {
        return IdeaWords.HELP_NUMBER;
    }

    @Override
    public boolean fits(String words) {
        return NUMBER.matcher(PlainText.of(words).text()).matches();
    }

    @Override
    public Answer answer(TypedCommand command) {
        String written = PlainText.of(command.words()).text().replace("#", "").strip();
        return Numbers.idea(written.replaceFirst("^\\+?0*", ""))
                .flatMap(number -> pages.find(command.asker(), number))
                .map(IdeaView::answer)
                .orElseGet(() -> Answer.of(IdeaWords.notFound(Fitting.cut(written, MOST_DIGITS_SHOWN))));
    }
}
