package ripple.slack.program;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import ripple.people.Mode;
import ripple.program.Overview;
import ripple.program.Overview.Right;
import ripple.program.ProgramLabels;
import ripple.program.ProgramService;
import ripple.program.ProgramWords;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** The program on a person's Home page: what waits for their yes, and, until it goes live, what is still to be done. */
public final class ProgramSection implements HomeSection {

    static final String NAME = "program";

    private static final int MOST = 16;

    private final ProgramService programs;

    public ProgramSection(ProgramService programs) {
        this.programs = programs;
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
        return programs.overview(asker.member()).map(ProgramSection::blocks).orElse(List.of());
    }

    static List<LayoutBlock> blocks(Overview program) {
        List<LayoutBlock> blocks = new ArrayList<>(ProgramView.questions(program));
        boolean test = program.mode() == Mode.TEST;
        boolean runsIt = program.may(Right.CHANGE_SETTINGS) || program.may(Right.NAME_LEAD);
        if (test) {
            blocks.addAll(runsIt ? ProgramView.standing(program) : List.of(Pieces.sentence(ProgramWords.TEST_MODE)));
        }
        if (test || runsIt) {
            blocks.add(Pieces.buttons(List.of(Pieces.button(ProgramLabels.OPEN, Names.PROGRAM, Names.PROGRAM))));
            blocks.add(Pieces.divider());
        }
        return blocks;
    }
}
