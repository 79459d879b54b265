package ripple.slack.program;

import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;
import ripple.program.Overview;
import ripple.program.Overview.Right;
import ripple.program.ProgramLabels;
import ripple.program.ProgramService;
import ripple.program.SettingField;
import ripple.program.SettingProblem;
import ripple.program.SettingsAnswer;
import ripple.program.SettingsDraft;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Channels;
import ripple.slack.act.Directory;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;

/** The form with the settings of a program, and trying out the channel that is set. */
final class SettingsHandler {

    private final ProgramService programs;
    private final ProgramWindow window;
    private final Directory directory;
    private final Channels channels;
    private final Views views;

    SettingsHandler(
            ProgramService programs, ProgramWindow window, Directory directory, Channels channels, Views views) {
        this.programs = programs;
        this.window = window;
        this.directory = directory;
        this.channels = channels;
        this.views = views;
    }

    /** Opens the form, in the place of the program's window. */
    void open(Press press) {
        Overview program = window.overview(press.asker());
        if (program.may(Right.CHANGE_SETTINGS)) {
            open(press, program.settings());
        } else {
            window.show(press, Optional.of(ProgramLabels.SETTINGS_OF_LEADS));
        }
    }

    private void open(Press press, ProgramSettings settings) {
        View form = form(press.asker(), SettingsDraft.of(settings), settings, Optional.empty());
        Showing shown = press.view()
                .filter(ProgramWindow::isOfProgram)
                .map(open -> views.instead(press.asker(), open, form))
                .orElseGet(() -> views.open(press.asker(), press.trigger(), form));
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(ProgramLabels.FORM_NOT_OPENED));
        }
    }

    private View form(Asker asker, SettingsDraft draft, ProgramSettings current, Optional<String> notice) {
        Optional<String> contact =
                draft.secondContact().flatMap(person -> directory.findUserId(asker.program(), person));
        return SettingsModal.view(draft, SettingsModal.edition(current), contact, notice);
    }

    /** The form is sent off. */
    FormAnswer save(FilledForm form) {
        Asker asker = form.asker();
        Optional<String> chosen = SettingsModal.readContact(form.view());
        Optional<PersonId> contact =
                chosen.flatMap(userId -> directory.meet(asker, userId)).map(Person::id);
        if (chosen.isPresent() && contact.isEmpty()) {
            return new FormAnswer.Problems(Map.of(SettingField.SECOND_CONTACT.code(), ProgramLabels.NOT_TOLD_WHO));
        }
        SettingsDraft draft = SettingsModal.read(form.view(), contact);
        ProgramSettings current = window.overview(asker).settings();
        return form.view().notes().equals(SettingsModal.edition(current))
                ? save(asker, draft, current)
                : new FormAnswer.Show(form(asker, draft, current, Optional.of(ProgramLabels.OVERTAKEN)));
    }

    private FormAnswer save(Asker asker, SettingsDraft draft, ProgramSettings before) {
        SettingsAnswer answer = programs.change(asker.member(), draft);
        if (answer instanceof SettingsAnswer.Unfit unfit) {
            return problems(unfit);
        }
        if (answer instanceof SettingsAnswer.Saved saved) {
            boolean sameChannel = saved.settings().channel().equals(before.channel());
            String channel = sameChannel
                    ? ""
                    : saved.settings()
                            .channel()
                            .map(key -> " " + tryOut(asker, key))
                            .orElse("");
            return window.afterForm(asker, saved.sentence() + channel);
        }
        return window.afterForm(asker, ((SettingsAnswer.Refused) answer).sentence());
    }

    private static FormAnswer problems(SettingsAnswer.Unfit unfit) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (SettingProblem problem : unfit.problems()) {
            sentences.put(problem.field().code(), problem.sentence());
        }
        return new FormAnswer.Problems(sentences);
    }

    /** Somebody wants to know whether Ripple may speak in the channel that is set. */
    void tryOutChannel(Press press) {
        Optional<String> said =
                window.overview(press.asker()).settings().channel().map(channel -> tryOut(press.asker(), channel));
        window.show(press, said);
    }

    private String tryOut(Asker asker, String channel) {
        return switch (channels.tryOut(asker, channel, ProgramLabels.CHANNEL_HELLO)) {
            case OPEN -> ProgramLabels.CHANNEL_OPEN;
            case NOT_INVITED -> ProgramLabels.CHANNEL_NOT_INVITED;
            case ARCHIVED -> ProgramLabels.CHANNEL_ARCHIVED;
            case UNKNOWN -> ProgramLabels.CHANNEL_UNKNOWN;
        };
    }
}
