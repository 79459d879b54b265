package ripple.slack.program;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.function.Function;
import ripple.people.Mode;
import ripple.people.Person;
import ripple.people.Role;
import ripple.program.ProgramAnswer;
import ripple.program.ProgramLabels;
import ripple.program.ProgramService;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.TypedCommand;
import ripple.slack.act.Views;
import ripple.slack.layout.OpenView;

/** The buttons and the form about who runs a program: yes, no, name, release, step down, go live. */
final class ProgramHandler {

    private final ProgramService programs;
    private final ProgramWindow window;
    private final Directory directory;
    private final HomePages home;
    private final Views views;

    ProgramHandler(ProgramService programs, ProgramWindow window, Directory directory, HomePages home, Views views) {
        this.programs = programs;
        this.window = window;
        this.directory = directory;
        this.home = home;
        this.views = views;
    }

    void show(Press press) {
        window.show(press, Optional.empty());
    }

    void accept(Press press) {
        answer(press, role -> programs.accept(press.asker().member(), role));
    }

    void decline(Press press) {
        answer(press, role -> programs.decline(press.asker().member(), role));
    }

    private void answer(Press press, Function<Role, ProgramAnswer> deed) {
        done(press, RoleOf.role(press.value()).map(deed).map(ProgramAnswer::sentence));
    }

    void revoke(Press press) {
        Asker asker = directory.freshly(press.asker());
        done(
                press,
                RoleOf.read(press.value())
                        .map(about -> programs.revoke(asker.member(), about.role(), about.person()))
                        .map(ProgramAnswer::sentence));
    }

    void goLive(Press press) {
        done(press, Optional.of(programs.goLive(press.asker().member()).sentence()));
    }

    /** A value that is not one of ours does nothing; the window then shows how it is. */
    private void done(Press press, Optional<String> said) {
        window.show(press, said);
        home.refresh(press);
    }

    /** Opens the form to name somebody, in the place of the program's window. */
    void openNaming(Press press) {
        RoleOf.role(press.value()).ifPresent(role -> {
            Optional<OpenView> from = press.view().filter(ProgramWindow::isOfProgram);
            View form = form(press.asker(), role);
            Showing shown = from.map(open -> views.instead(press.asker(), open, form))
                    .orElseGet(() -> views.open(press.asker(), press.trigger(), form));
            if (!(shown instanceof Showing.Shown)) {
                press.reply().say(Answer.of(ProgramLabels.FORM_NOT_OPENED));
            }
        });
    }

    /** The same for a command that names nobody yet. */
    Answer openNaming(TypedCommand command, Role role) {
        Showing shown = views.open(command.asker(), command.trigger(), form(command.asker(), role));
        return shown instanceof Showing.Shown
                ? Answer.NOTHING
                : Answer.of(ProgramLabels.NAME_WITH_MENTION + role.code() + " @");
    }

    private View form(Asker asker, Role role) {
        return NamingView.view(role, window.overview(asker).settings().answerByDays());
    }

    /** The form is sent off. */
    FormAnswer name(FilledForm form) {
        Role role = NamingView.readRole(form.view())
                .orElseThrow(() -> new IllegalArgumentException("The form does not say which role it is about"));
        String said = NamingView.readWhom(form.view())
                .map(userId -> name(form.asker(), role, userId))
                .orElse(ProgramLabels.NOT_TOLD_WHO);
        home.refresh(form.asker());
        return window.afterForm(form.asker(), said);
    }

    /** Names the person of this Slack id; Slack is asked who both are, since what was learned of them may be old. */
    String name(Asker asker, Role role, String userId) {
        Asker now = directory.freshly(asker);
        Optional<Person> named = directory.meet(now, userId);
        return named.map(person -> name(now, role, person)).orElse(ProgramLabels.NOT_TOLD_WHO);
    }

    private String name(Asker asker, Role role, Person person) {
        ProgramAnswer answer = programs.name(asker.member(), role, person.id());
        boolean waits = answer instanceof ProgramAnswer.Done && !person.id().equals(asker.person());
        boolean reached = window.overview(asker).mode() == Mode.LIVE;
        return waits && !reached ? answer.sentence() + " " + ProgramLabels.TELL_THEM : answer.sentence();
    }
}
