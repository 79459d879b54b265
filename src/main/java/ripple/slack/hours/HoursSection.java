package ripple.slack.hours;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import ripple.nudge.HoursService;
import ripple.nudge.HoursWords;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Pieces;

/** When Ripple may write to somebody, at the foot of their Home page. */
public final class HoursSection implements HomeSection {

    static final String NAME = "hours";

    private final HoursService hours;

    public HoursSection(HoursService hours) {
        this.hours = hours;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return 4;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        HoursService.Shown shown = hours.show(asker.member());
        List<ButtonElement> buttons = new ArrayList<>();
        buttons.add(Pieces.button(HoursWords.OPEN, ClockNames.HOURS, ClockNames.HOURS));
        if (shown.isSnoozed()) {
            buttons.add(Pieces.button(HoursWords.WAKE, ClockNames.WAKE, ClockNames.WAKE));
        }
        return List.of(
                Pieces.divider(),
                Pieces.heading(HoursWords.TITLE),
                Pieces.sentence(shown.words()),
                Pieces.buttons(buttons));
    }
}
