package ripple.slack;

import ripple.nudge.HoursService;
import ripple.nudge.HoursWords;

/** {@code /ripple hours}: the form about one's own hours. */
public final class HoursWord implements CommandWord {

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
        Showing form = views.open(asker, trigger, HoursModal.view(shown.draft()));
        return form instanceof Showing.Shown ? Answer.NOTHING : Answer.of(HoursWords.FORM_NOT_OPENED);
    }
}
