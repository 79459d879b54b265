package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import ripple.playground.slack.Fault;

/** Things go wrong between Slack and the application, and nothing is lost or said twice. */
final class TourOfTrouble extends Chapter {

    TourOfTrouble(PlaygroundClient playground, Transcript transcript) {
        super(playground, transcript);
    }

    @Override
    List<Scene> scenes() {
        return List.of(
                new Scene("Slack delivers twice", this::twice),
                new Scene("Slack is busy, broken, and cut off", this::faults),
                new Scene("The next working morning", this::nextMorning));
    }

    private void twice() {
        Seat owen = seat(MadeUpHospital.WORKSPACE_ADMIN, MadeUpHospital.GENERAL);
        transcript.does("Slack", "delivers Owen's command twice.");
        playground.fault(Fault.REQUEST_TWICE, 1, "");
        owen.command("/idea", "The printer on 4 East eats discharge letters");
        int first = numberIn(owen.awaitMessage(SAVED));
        owen.command("/idea", "The other printer does so, too");
        int second = numberIn(owen.awaitMessage("does so, too"));
        transcript.expect("only one idea was made of it", second == first + 1);

        transcript.does("Slack", "delivers Owen's words to Ripple twice.");
        playground.fault(Fault.EVENT_TWICE, 1, "event message");
        Seat direct = owen.inDirect();
        direct.say("are you there?");
        awaitAnswers(direct, 1);
        direct.say("and now?");
        awaitAnswers(direct, 2);
        transcript.expect("each is answered once", answers(direct) == 2);
    }

    private static void awaitAnswers(Seat direct, int count) {
        direct.await(count + " answers", () -> Optional.of(answers(direct)).filter(so -> so >= count));
    }

    private void faults() {
        oneConfirmation(Fault.RATE_LIMIT);
        oneConfirmation(Fault.SERVER_ERROR);
        oneConfirmation(Fault.ANSWER_DROPPED);
    }

    private void oneConfirmation(Fault fault) {
        Seat nadia = seat(MadeUpHospital.PROGRAM_LEAD, MadeUpHospital.IMPROVEMENT);
        Seat direct = nadia.inDirect();
        long before = confirmations(direct);
        int lookedBefore = lookUps();
        transcript.does("Slack", "has trouble at the next message: " + fault.label() + ".");
        playground.fault(fault, 1, "chat.postMessage");
        OpenForm form = opened(nadia, () -> nadia.globalShortcut("idea.share"));
        saved(nadia, form.type(NOTICED, "Something small, while Slack has trouble: " + fault.wireName()));
        direct.await(
                "the confirmation",
                () -> Optional.of(confirmations(direct)).filter(count -> count > before && isOver(fault)));
        if (fault == Fault.ANSWER_DROPPED) {
            transcript.does("Ripple", "cannot know whether its message arrived, and looks first.");
            direct.await("Ripple to look", () -> Optional.of(lookUps()).filter(count -> count > lookedBefore));
        }
        transcript.expect("the confirmation came, and once", confirmations(direct) == before + 1);
    }

    private boolean isOver(Fault fault) {
        for (JsonNode each : playground.workspace().path("faults")) {
            if (each.path("name").asText().equals(fault.wireName())) {
                return !each.path("on").asBoolean();
            }
        }
        return true;
    }

    private int lookUps() {
        return (int) playground.log().stream()
                .filter(each -> each.path("what").asText().equals("conversations.history"))
                .count();
    }

    private void nextMorning() {
        transcript.does("The clock", "is moved to the next working morning.");
        timeGoesBy("next-working-morning");
        Seat amara = seat(MadeUpHospital.NURSE, MadeUpHospital.WARD);
        amara.command("/idea", "The morning round starts before breakfast is there");
        Said saved = amara.awaitMessage("The morning round");
        transcript.reads("Amara", saved.shown());
        transcript.expect("Ripple works as before", saved.words().contains(SAVED));
    }
}
