package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.reflection.HumanHelp;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.care.CareScreen;
import ripple.slack.checkin.CheckInNames;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;
import ripple.slack.mentor.RequestNames;
import ripple.slack.pair.PairNames;

/** Where words of self-harm stop a form before its own handler sees them. */
class FirstHelpFeatureTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    static final Set<String> FORMS = FirstHelpFeature.FORMS;

    /** Forms to type in that do not stop, each with its reason. */
    private static final Set<String> GO_ON = Set.of(
            "CareNames.HELP_SETTING", // names whom to call
            "CareNames.REFLECTION", // its service looks first
            "CareNames.TROUBLE", // is passed on, with help beside the answer
            "CheckInNames.WRITE", // its service looks first
            "Names.IDEA_CAPTURE", // may speak of patients in need
            "Names.IDEA_EDIT",
            "Names.PROGRAM_SETTINGS",
            "Names.TRIAGE_NOT_NOW");

    private final List<FilledForm> handled = new ArrayList<>();
    private final IdeaDesk desk = new IdeaDesk(DATABASE);
    private final Author nurse = desk.member();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void stopsTheFormAndShowsHelp(String name) {
        CareScreen screen = screen(name);
        FormAnswer answer = screen.sendOff(typed(name, "All is well.", "I  w a n t  t o  d i e"));
        assertThat(IdeaScreen.text(((FormAnswer.ShowAbove) answer).view())).contains("Staff support, 5-1234");
        assertThat(handled).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void letsEverythingElsePass(String name) {
        screen(name).sendOff(typed(name, "All is well.", "This project is killing me"));
        assertThat(handled).hasSize(1);
    }

    @Test
    void everyFormToTypeInIsDecided() {
        Set<String> decided = new TreeSet<>(GO_ON);
        FORMS.forEach(form -> decided.add(nameOf(form)));
        assertThat(decided).isEqualTo(new TreeSet<>(TypedForms.TYPED_INTO));
    }

    private static String nameOf(String form) {
        return Map.of(
                        PairNames.AGREEMENT, "PairNames.AGREEMENT",
                        PairNames.END, "PairNames.END",
                        PairNames.COMPLETE, "PairNames.COMPLETE",
                        RequestNames.ASK, "RequestNames.ASK",
                        RequestNames.CHOOSE, "RequestNames.CHOOSE",
                        RequestNames.REWORD, "RequestNames.REWORD",
                        CheckInNames.TELL_SPONSOR, "CheckInNames.TELL_SPONSOR")
                .getOrDefault(form, form);
    }

    private CareScreen screen(String name) {
        return new CareScreen(desk, nurse, (views, home) -> handlers -> {
            new FirstHelpFeature(program -> new HumanHelp(List.of("Staff support, 5-1234"))).addTo(handlers);
            handlers.form(name, form -> {
                handled.add(form);
                return new FormAnswer.Close();
            });
        });
    }

    private static OpenView typed(String name, String first, String second) {
        return new OpenView(
                "V1", "", name, "", List.of("a", "b"), Map.of("a", value(first), "b", value(second), "c", nothing()));
    }

    private static Map<String, ViewState.Value> value(String words) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(words);
        return Map.of("typed", value);
    }

    private static Map<String, ViewState.Value> nothing() {
        return Map.of("typed", new ViewState.Value());
    }
}
