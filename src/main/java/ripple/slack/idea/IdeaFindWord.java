package ripple.slack.idea;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ripple.idea.IdeaFinder;
import ripple.idea.LookAlikeWords;
import ripple.privacy.PlainText;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Press;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.SlackText;

/** {@code /idea find discharge letter}: ideas with all these words, as far as the person who asks may see them. */
final class IdeaFindWord implements CommandWord {

    private static final Pattern FIND =
            Pattern.compile("find(?:\\s+(?<words>.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What the button of a page carries: its number and the words. */
    private static final Pattern PAGE = Pattern.compile("(?<page>[1-9][0-9]{0,3}):(?<words>.*)", Pattern.DOTALL);

    private final IdeaFinder finder;

    IdeaFindWord(IdeaFinder finder) {
        this.finder = finder;
    }

    @Override
    public String name() {
        return "find";
    }

    @Override
    public String usage() {
        return "/idea find words";
    }

    @Override
    public String says() {
        return LookAlikeWords.HELP_FIND;
    }

    @Override
    public boolean fits(String words) {
        return FIND.matcher(PlainText.of(words).text()).matches();
    }

    @Override
    public Answer answer(TypedCommand command) {
        Matcher typed =
                FIND.matcher(PlainText.of(SlackText.words(command.words())).text());
        String words = typed.matches() && typed.group("words") != null
                ? typed.group("words").strip()
                : "";
        return words.isEmpty() ? Answer.of(LookAlikeWords.HOW_TO_FIND) : answer(command.asker(), words, 1);
    }

    /** A button between the pages. */
    void turn(Press press) {
        Matcher page = PAGE.matcher(press.value());
        if (page.matches()) {
            press.reply().replace(answer(press.asker(), page.group("words"), Integer.parseInt(page.group("page"))));
        }
    }

    private Answer answer(Asker asker, String words, int page) {
        return finder.find(asker.author(), words, page)
                .map(found -> IdeaFindView.answer(words, found, asker.who().zone()))
                .orElseGet(() -> IdeaFindView.saysTooLittle(words));
    }
}
