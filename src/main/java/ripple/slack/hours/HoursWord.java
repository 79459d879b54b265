package ripple.slack.hours;

import java.util.Locale;
import java.util.Set;
import ripple.nudge.HoursService;
import ripple.nudge.HoursWords;
import ripple.privacy.PlainText;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.act.TypedCommand;
import ripple.slack.act.Views;

/** {@code /ripple hours}: the form about one's own hours. */
public final class HoursWord implements CommandWord {

    private static final Set<String> ALSO = Set.of("hours", "my hours", "away", "nights", "on nights", "quiet");

    private final HoursService hours;
    private final Views views;

    public HoursWord(HoursService hours, Views views) {
        this.hours = hours;
        this.views = views;
    }

    @Override
    public String name() {
        return "hours";
    }

    /** Also what people type who look for one of the things in that form. */
    @Override
    public boolean fits(String words) {
        return ALSO.contains(PlainText.of(words).text().toLowerCase(Locale.ROOT).strip());
    }

    @Override
    public String usage() {
        return "/ripple hours";
    }

    @Override
    public String says() {
        return HoursWords.HELP;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return open(command.asker(), command.trigger());
    }

    Answer open(Asker asker, Trigger trigger) {
        HoursService.Shown shown = hours.show(asker.member());
        Showing form = views.open(
                asker, trigger, HoursModal.view(shown.draft(), asker.who().zone()));
        return form instanceof Showing.Shown ? Answer.NOTHING : Answer.of(HoursWords.FORM_NOT_OPENED);
    }
}
