package ripple.slack;

import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ripple.reflection.Distress;
import ripple.reflection.HumanHelp;
import ripple.slack.act.Feature;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.care.HumanHelpView;
import ripple.slack.checkin.CheckInNames;
import ripple.slack.layout.OpenView;
import ripple.slack.mentor.RequestNames;
import ripple.slack.pair.PairNames;

/**
 * Words of self-harm in what mentor and mentee write to each other, or about each other, stop that form before anything else looks at it.
 * Reflections and check-ins look for themselves; an idea may speak of patients' needs, and trouble is passed on, with help beside it.
 */
public final class FirstHelpFeature implements Feature {

    static final Set<String> FORMS = Set.of(
            PairNames.AGREEMENT,
            PairNames.END,
            PairNames.COMPLETE,
            RequestNames.ASK,
            RequestNames.CHOOSE,
            RequestNames.REWORD,
            CheckInNames.TELL_SPONSOR);

    private final HumanHelp.Place help;

    public FirstHelpFeature(HumanHelp.Place help) {
        this.help = help;
    }

    @Override
    public void addTo(Handlers handlers) {
        FORMS.forEach(form -> handlers.before(form, this::look));
    }

    private Optional<FormAnswer> look(FilledForm form) {
        return Distress.isIn(typed(form.view()))
                ? Optional.of(HumanHelpView.above(help.of(form.asker().program())))
                : Optional.empty();
    }

    private static List<String> typed(OpenView form) {
        return form.state().values().stream()
                .flatMap(actions -> actions.values().stream())
                .map(ViewState.Value::getValue)
                .filter(Objects::nonNull)
                .toList();
    }
}
