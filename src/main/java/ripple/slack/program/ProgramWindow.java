package ripple.slack.program;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.idea.NotTakingPartException;
import ripple.people.Standing;
import ripple.program.Overview;
import ripple.program.ProgramLabels;
import ripple.program.ProgramService;
import ripple.program.ProgramWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomeSection;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.act.Views;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

/** Shows the program to somebody: in the window from which they came, in a new one, or as an answer where Slack opens none. */
final class ProgramWindow {

    private final ProgramService programs;
    private final Directory directory;
    private final Views views;
    private final Optional<HomeSection> glance;

    /** @param glance what stands below, for those of whom it has something to show */
    ProgramWindow(ProgramService programs, Directory directory, Views views, Optional<HomeSection> glance) {
        this.programs = programs;
        this.directory = directory;
        this.views = views;
        this.glance = glance;
    }

    /** For a command: opens the window; what to say is nothing if it opened. */
    Answer open(Asker asker, Trigger trigger) {
        Overview program = overview(asker);
        Showing shown = views.open(asker, trigger, view(asker, program, Optional.empty()));
        return shown instanceof Showing.Shown
                ? Answer.NOTHING
                : answer(asker, program, Optional.of(ProgramLabels.NOT_OPENED));
    }

    /** For a button: the same, in the window in which it was pressed if that is one of the program's. */
    void show(Press press, Optional<String> said) {
        Optional<OpenView> window = press.view().filter(ProgramWindow::isOfProgram);
        if (window.isPresent()) {
            views.instead(press.asker(), window.get(), view(press.asker(), said));
        } else if (said.isPresent()) {
            press.reply().say(Answer.of(said.get()));
        } else {
            press.reply().say(open(press.asker(), press.trigger()));
        }
    }

    /** In the place of a form that was sent off. */
    FormAnswer afterForm(Asker asker, String said) {
        return new FormAnswer.Show(view(asker, Optional.of(said)));
    }

    /** Of whom nothing is known yet, Slack is asked first: an administrator sees what administrators may do. */
    Overview overview(Asker asker) {
        boolean unknown = asker.who().standing() == Standing.UNKNOWN;
        return programs.overview((unknown ? directory.freshly(asker) : asker).member())
                .orElseThrow(NotTakingPartException::new);
    }

    private View view(Asker asker, Optional<String> said) {
        return view(asker, overview(asker), said);
    }

    private View view(Asker asker, Overview program, Optional<String> said) {
        View window = ProgramView.window(program, asker.person(), said);
        List<LayoutBlock> below =
                glance.map(section -> section.blocks(asker, 1)).orElse(List.of());
        window.setBlocks(
                Stream.concat(window.getBlocks().stream(), below.stream()).toList());
        return window;
    }

    private static Answer answer(Asker asker, Overview program, Optional<String> said) {
        return new Answer(said.orElse(ProgramWords.TEST_MODE), ProgramView.blocks(program, asker.person(), said));
    }

    static boolean isOfProgram(OpenView view) {
        return view.callback().equals(Names.PROGRAM);
    }
}
