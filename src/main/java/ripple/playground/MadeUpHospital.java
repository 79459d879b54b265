package ripple.playground;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import ripple.playground.slack.Conversation;
import ripple.playground.slack.Conversation.Kind;
import ripple.playground.slack.Conversation.Title;
import ripple.playground.slack.Person;
import ripple.playground.slack.Standing;
import ripple.playground.slack.Workspace;

/** Willow Creek Hospital: the people and channels of the playground. All of it is made up. */
public final class MadeUpHospital {
    public static final String NAME = "Willow Creek Hospital (made up)";

    public static final String NURSE = "U0AMARAOSE";
    public static final String DOCTOR = "U0LIWEICHE";
    public static final String PHYSIOTHERAPIST = "U0PRIYANAI";
    public static final String PHARMACIST = "U0TOMASRIV";
    public static final String CLERK = "U0GRACEKOW";
    public static final String TELE_NURSE = "U0EMYRPRIC";
    public static final String PROGRAM_LEAD = "U0NADIAHAD";
    public static final String WORKSPACE_ADMIN = "U0OWENBLAK";
    public static final String GUEST = "U0SAMIRPAT";
    public static final String STRANGER = "U0RUTHLIND";
    public static final String DEACTIVATED = "U0JONAHWEB";
    public static final String OTHER_BOT = "U0ROTABOTX";
    public static final String RIPPLE = "U0RIPPLEBO";

    public static final String GENERAL = "C0GENERAL1";
    public static final String WARD = "C0WARD4EAS";
    public static final String IMPROVEMENT = "C0IMPROVE1";
    /** Ripple is not in this one. */
    public static final String PHARMACY = "C0PHARMACY";
    /** Shared with another clinic through Slack Connect. */
    public static final String SHARED = "C0DISCHARG";
    /** Private, and Ripple is not in it. */
    public static final String LEADERS = "G0LEADERS1";

    public static final String ARCHIVED = "C0OLDIDEAS";
    public static final String GROUP = "G0HUDDLE01";

    private static final String TEAM = "T0WILLOWCR";
    private static final String OTHER_TEAM = "T0RIVERVAL";
    private static final String NEW_YORK = "America/New_York";

    /** The zone its clocks show. */
    public static final ZoneId ZONE = ZoneId.of(NEW_YORK);

    private MadeUpHospital() {}

    static Workspace workspace(Clock story, String applicationName) {
        Workspace.Team team = new Workspace.Team(TEAM, NAME, "willow-creek", "A0RIPPLEAP", RIPPLE, "B0RIPPLEBO");
        Workspace workspace = new Workspace(team, story, people(applicationName), conversations());
        Chatter.fill(workspace);
        return workspace;
    }

    private static List<Person> people(String applicationName) {
        return List.of(
                member(NURSE, "amara", "Amara Osei", "Nurse, Ward 4 East", NEW_YORK, "#8e3b8a"),
                member(DOCTOR, "liwei", "Dr Li Wei Chen", "Doctor, general medicine", NEW_YORK, "#1f6f8b"),
                member(PHYSIOTHERAPIST, "priya", "Priya Nair", "Physiotherapist", "America/Chicago", "#2f7d4f"),
                member(PHARMACIST, "tomas", "Tomás Rivera", "Pharmacist", NEW_YORK, "#a4502f"),
                member(CLERK, "grace", "Grace Kowalski", "Ward clerk, nights", "America/Los_Angeles", "#6b5b2a"),
                member(TELE_NURSE, "emyr", "Emyr Price", "Nurse, tele-monitoring", "Europe/London", "#3c56a6"),
                member(PROGRAM_LEAD, "nadia", "Nadia Haddad", "Mentoring program lead", NEW_YORK, "#a12f5d"),
                someone(WORKSPACE_ADMIN, "owen", "Owen Blake", "IT, runs this workspace", Standing.ADMIN, "#4a5568"),
                someone(GUEST, "samir", "Samir Patel", "Agency nurse (guest)", Standing.GUEST, "#7a4a1d"),
                new Person(
                        STRANGER,
                        OTHER_TEAM,
                        "ruth",
                        "Ruth Lindqvist",
                        "River Valley Clinic (Slack Connect)",
                        Standing.STRANGER,
                        new Person.Looks("#26736b", ZoneId.of("Europe/Stockholm"), false)),
                member(DEACTIVATED, "jonah", "Jonah Weber", "Nurse, has left", NEW_YORK, "#777777")
                        .deactivated(true),
                someone(OTHER_BOT, "rotabot", "Rota Bot", "Another app", Standing.OTHER_BOT, "#455a64"),
                someone(RIPPLE, "ripple", applicationName, "App", Standing.APPLICATION, "#0b6e4f"));
    }

    private static Person member(String id, String handle, String name, String title, String zone, String color) {
        return new Person(
                id, TEAM, handle, name, title, Standing.MEMBER, new Person.Looks(color, ZoneId.of(zone), false));
    }

    private static Person someone(
            String id, String handle, String name, String title, Standing standing, String color) {
        return new Person(id, TEAM, handle, name, title, standing, new Person.Looks(color, ZoneId.of(NEW_YORK), false));
    }

    private static List<Conversation> conversations() {
        List<String> everyone = List.of(
                NURSE, DOCTOR, PHYSIOTHERAPIST, PHARMACIST, CLERK, TELE_NURSE, PROGRAM_LEAD, WORKSPACE_ADMIN, RIPPLE);
        return List.of(
                channel(GENERAL, "general", "Everybody at Willow Creek", everyone),
                channel(
                        WARD,
                        "ward-4-east",
                        "Day to day on 4 East",
                        List.of(NURSE, DOCTOR, PHYSIOTHERAPIST, CLERK, GUEST, PROGRAM_LEAD, OTHER_BOT, RIPPLE)),
                channel(
                        IMPROVEMENT,
                        "improvement",
                        "Small tests of change, and what we learned",
                        List.of(NURSE, DOCTOR, PHYSIOTHERAPIST, PHARMACIST, TELE_NURSE, PROGRAM_LEAD, RIPPLE)),
                channel(PHARMACY, "pharmacy", "Ripple is not in this channel", List.of(PHARMACIST, DOCTOR, NURSE)),
                channel(
                        SHARED,
                        "discharge-with-river-valley",
                        "Shared with River Valley Clinic",
                        List.of(NURSE, DOCTOR, PROGRAM_LEAD, STRANGER, RIPPLE)),
                conversation(LEADERS, Kind.PRIVATE_CHANNEL, "leaders", List.of(PROGRAM_LEAD, WORKSPACE_ADMIN), false),
                conversation(ARCHIVED, Kind.CHANNEL, "old-ideas", List.of(NURSE, PROGRAM_LEAD, RIPPLE), true),
                conversation(
                        GROUP,
                        Kind.GROUP,
                        "mpdm-amara--liwei--priya-1",
                        List.of(NURSE, DOCTOR, PHYSIOTHERAPIST),
                        false));
    }

    private static Conversation channel(String id, String name, String topic, List<String> members) {
        return new Conversation(id, Kind.CHANNEL, new Title(name, topic, false), members);
    }

    private static Conversation conversation(
            String id, Kind kind, String name, List<String> members, boolean archived) {
        return new Conversation(id, kind, new Title(name, "", archived), members);
    }
}
