package ripple.playground;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import ripple.playground.slack.Conversation;
import ripple.playground.slack.Person;
import ripple.playground.slack.Standing;
import ripple.playground.slack.Workspace;

/** Lakeside Clinic: a second workspace, to see that nothing crosses. All of it is made up. */
public final class MadeUpClinic {
    public static final String NAME = "Lakeside Clinic (made up)";

    /** The same id as a nurse of the hospital has: ids are of a workspace. */
    public static final String NURSE = MadeUpHospital.NURSE;

    public static final String ADMIN = "U0LAKEADMI";
    public static final String RIPPLE = "U0LAKERIPP";
    public static final String GENERAL = "C0LAKEGENE";

    private static final String TEAM = "T0LAKESIDE";

    private MadeUpClinic() {}

    static Workspace workspace(Clock story, String applicationName) {
        Workspace.Team team = new Workspace.Team(TEAM, NAME, "lakeside", "A0RIPPLEAP", RIPPLE, "B0LAKERIPP");
        List<Person> people = List.of(
                person(NURSE, "ines", "Ines Alves", "Nurse", Standing.MEMBER),
                person(ADMIN, "hugo", "Hugo Brandt", "Runs this workspace", Standing.ADMIN),
                person(RIPPLE, "ripple", applicationName, "App", Standing.APPLICATION));
        Conversation general = new Conversation(
                GENERAL,
                Conversation.Kind.CHANNEL,
                new Conversation.Title("general", "Everybody at Lakeside", false),
                List.of(NURSE, ADMIN, RIPPLE));
        return new Workspace(team, story, people, List.of(general));
    }

    private static Person person(String id, String handle, String name, String title, Standing standing) {
        Person.Looks looks = new Person.Looks("#3c56a6", ZoneId.of("Europe/Lisbon"), false);
        return new Person(id, TEAM, handle, name, title, standing, looks);
    }
}
