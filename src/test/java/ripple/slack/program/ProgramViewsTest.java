package ripple.slack.program;

import com.slack.api.model.view.View;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ripple.people.Mode;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Program;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.program.Overview;
import ripple.program.Overview.Place;
import ripple.program.Overview.Right;
import ripple.program.SettingsDraft;
import ripple.slack.BlockKitSchema;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.act.HomePlace;
import ripple.slack.act.HomeView;
import ripple.slack.idea.IdeaFixtures;
import ripple.slack.layout.SlackJson;

class ProgramViewsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant MORNING = Instant.parse("2026-11-23T14:12:00Z");
    private static final Person NADIA = person(1, "Nadia Haddad");
    private static final Person TOMAS = person(2, "Tomás <!channel> Rivera");

    private final Overview.Asked question = new Overview.Asked(
            Role.DEPUTY, "Nadia Haddad", "Will you be the deputy of “Mentoring”?", "The deputy answers ideas.");

    @Test
    void aMemberSeesWhoRunsIt() {
        Golden.holds(
                "program-member",
                ProgramView.window(live(List.of(held(Role.LEAD, NADIA)), Set.of()), new PersonId(9), Optional.empty()));
    }

    @Test
    void whoIsAskedCanAnswer() {
        Overview asked = new Overview(
                program(),
                Mode.TEST,
                ProgramSettings.usual(NEW_YORK),
                List.of(held(Role.LEAD, NADIA), asked(Role.DEPUTY, TOMAS)),
                Optional.empty(),
                List.of(question),
                List.of("It has no deputy; the lead names one: /ripple deputy @name"),
                Set.of());

        Golden.holds("program-asked", ProgramView.window(asked, TOMAS.id(), Optional.empty()));
        Golden.holds("program-home", home(asked));
    }

    @Test
    void theLeadCanLetItGoLive() {
        Overview ready = new Overview(
                program(),
                Mode.TEST,
                settings(),
                List.of(held(Role.LEAD, NADIA), held(Role.DEPUTY, TOMAS), asked(Role.TRIAGER, person(3, "Amara Osei"))),
                Optional.of(person(7, "Emyr Price")),
                List.of(),
                List.of(),
                EnumSet.of(Right.NAME_OTHERS, Right.CHANGE_SETTINGS, Right.GO_LIVE));

        Golden.holds("program-ready", ProgramView.window(ready, NADIA.id(), Optional.of("The settings are saved.")));
    }

    @Test
    void theFormsStayWithinSlacksLimits() {
        Golden.holds("program-naming", NamingView.view(Role.LEAD, 5));
        Golden.holds(
                "program-settings",
                SettingsModal.view(
                        SettingsDraft.of(settings()), "edition", Optional.of("U2"), Optional.of("Changed.")));
        String longest = "x".repeat(5_000);
        SettingsDraft draft = new SettingsDraft(
                longest, longest, longest, "", longest, longest, Optional.empty(), "5", longest, longest);
        BlockKitSchema.holds(
                "Modal",
                SlackJson.GSON.toJson(SettingsModal.view(draft, "edition", Optional.empty(), Optional.empty())));
    }

    @Test
    void manyAnswerersAndLongNamesStayWithinSlacksLimits() {
        List<Place> places = new ArrayList<>();
        places.add(held(Role.LEAD, NADIA));
        for (int i = 10; i < 200; i++) {
            places.add(held(Role.TRIAGER, person(i, "😀".repeat(80))));
        }
        Overview crowded = live(places, EnumSet.allOf(Right.class));

        BlockKitSchema.holds(
                "Modal", SlackJson.GSON.toJson(ProgramView.window(crowded, NADIA.id(), Optional.of("Done."))));
        BlockKitSchema.holds(
                "Blocks",
                SlackJson.GSON.toJson(
                        new Answer("x", ProgramView.blocks(crowded, NADIA.id(), Optional.of("Done."))).blocks()));
    }

    private static View home(Overview program) {
        return new HomeView(IdeaFixtures.SITE).view(HomePlace.START, ProgramSection.blocks(program));
    }

    private static Overview live(List<Place> places, Set<Right> rights) {
        return new Overview(
                program(),
                Mode.LIVE,
                ProgramSettings.usual(NEW_YORK),
                places,
                Optional.empty(),
                List.of(),
                List.of(),
                rights);
    }

    private static ProgramSettings settings() {
        return new ProgramSettings(
                NEW_YORK,
                Set.of(LocalDate.parse("2026-12-25")),
                List.of("Ward 4 East", "Theatre"),
                Optional.of("C0IMPROVE1"),
                new ProgramSettings.Safety(
                        Optional.of(URI.create("https://intranet.example.org/incident")), "Call 5-5555."),
                Optional.of(TOMAS.id()),
                3,
                new ProgramSettings.Texts("Thank you, truly.", List.of("We try this already.")));
    }

    private static Program program() {
        return new Program(new ProgramId(1), "Mentoring", NEW_YORK);
    }

    private static Person person(long id, String name) {
        return new Person(new PersonId(id), new ProgramId(1), name, NEW_YORK, Standing.MEMBER, false);
    }

    private static Place held(Role role, Person person) {
        return new Place(role, person, MORNING, Optional.of(MORNING));
    }

    private static Place asked(Role role, Person person) {
        return new Place(role, person, MORNING, Optional.empty());
    }
}
