package ripple.slack.care;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import ripple.reflection.PulseService;
import ripple.reflection.PulseWords;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Pieces;

/** How mentorships go, in counts from 5 on, for those who run the program. */
public final class PulseSection implements HomeSection {

    private final PulseService pulse;

    public PulseSection(PulseService pulse) {
        this.pulse = pulse;
    }

    @Override
    public String name() {
        return "pulse";
    }

    @Override
    public int most() {
        return 2;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        return pulse.counts(asker.member())
                .map(counts -> List.of(
                        Pieces.sentence(PulseWords.counts(counts, pulse::words)),
                        Pieces.small(PulseWords.leftOut(pulse::words))))
                .orElse(List.of());
    }
}
