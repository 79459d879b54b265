package ripple.playground;

import java.util.List;
import ripple.playground.slack.Conversation;
import ripple.playground.slack.Workspace;

/** What the made-up people have said to each other before the story begins. */
final class Chatter {
    private record Line(String conversation, String author, String text) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    MadeUpHospital.GENERAL,
                    MadeUpHospital.PROGRAM_LEAD,
                    "Good morning, everybody. Ripple is here now:"
                            + " type /idea in any channel and tell it what you noticed."),
            new Line(
                    MadeUpHospital.GENERAL,
                    MadeUpHospital.DOCTOR,
                    "One sentence is enough. I tried it on the way to rounds."),
            new Line(MadeUpHospital.WARD, MadeUpHospital.OTHER_BOT, "Late shift on 4 East is fully staffed."),
            new Line(
                    MadeUpHospital.WARD,
                    MadeUpHospital.NURSE,
                    "People going home keep asking me twice when to take which"
                            + " tablet. The leaflet has eleven pages."),
            new Line(
                    MadeUpHospital.WARD,
                    MadeUpHospital.PHYSIOTHERAPIST,
                    "Same here with the exercises. One page with" + " pictures would do."),
            new Line(
                    MadeUpHospital.IMPROVEMENT,
                    MadeUpHospital.PROGRAM_LEAD,
                    "Small is fine: one patient, one nurse, one" + " shift."),
            new Line(
                    MadeUpHospital.PHARMACY,
                    MadeUpHospital.PHARMACIST,
                    "The new dosing cups are in the cupboard on the left."),
            new Line(
                    MadeUpHospital.SHARED,
                    MadeUpHospital.STRANGER,
                    "Thanks for letting us join. Discharge letters reach us" + " on day three, by the way."),
            new Line(MadeUpHospital.LEADERS, MadeUpHospital.PROGRAM_LEAD, "Agenda for Thursday is in the usual place."),
            new Line(MadeUpHospital.ARCHIVED, MadeUpHospital.NURSE, "This channel is closed; ideas go to Ripple now."),
            new Line(MadeUpHospital.GROUP, MadeUpHospital.PHYSIOTHERAPIST, "Shall we meet at two by the window?"));

    private Chatter() {}

    static void fill(Workspace workspace) {
        for (Line line : LINES) {
            Conversation conversation =
                    workspace.conversation(line.conversation()).orElseThrow();
            workspace.post(conversation, workspace.draft(line.author(), line.text()), null);
        }
        for (Conversation conversation : workspace.conversations()) {
            conversation.members().forEach(conversation::markRead);
        }
    }
}
