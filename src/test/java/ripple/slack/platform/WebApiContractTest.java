package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ripple.outbox.Message;
import ripple.outbox.Parcel;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.ProgramId;
import ripple.slack.EdgeDesk;
import ripple.slack.SlackContract;
import ripple.slack.StubSlack;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.Handlers;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.act.Views;

/** Every call that leaves uses only methods and arguments that Slack has, and all that Slack requires. */
class WebApiContractTest {

    private static final View VIEW = Answers.notice(Answer.of("Hello."));

    @Test
    void methodsAndArgumentsAreSlacks() throws Exception {
        List<Asker> askers = new ArrayList<>();
        try (EdgeDesk desk = new EdgeDesk(new Handlers().command("/idea", command -> {
            askers.add(command.asker());
            return Answer.NOTHING;
        }))) {
            desk.entrance.tick();
            desk.command("words");
            desk.entrance.tick();
            showEverything(desk, askers.get(0));
            sayEverything(desk, askers.get(0));

            JsonNode methods = SlackContract.methods();
            List<StubSlack.Call> calls = desk.slack.calls();
            assertThat(calls)
                    .extracting(StubSlack.Call::method)
                    .contains(
                            "auth.test",
                            "users.info",
                            "views.open",
                            "views.push",
                            "views.update",
                            "views.publish",
                            "conversations.open",
                            "chat.postMessage",
                            "chat.update",
                            "conversations.history");
            assertThat(calls)
                    .allSatisfy(call -> keeps(call, methods.path(call.method()).path("args")));
        }
    }

    private static void showEverything(EdgeDesk desk, Asker asker) {
        Views views = desk.platform.views();
        views.open(asker, Trigger.of("t1"), VIEW);
        views.push(asker, Trigger.of("t1"), VIEW);
        views.update(asker, new Showing.Shown("V1", "h1"), VIEW);
        views.publishHome(asker, Answers.home("Hello."));
    }

    private static void sayEverything(EdgeDesk desk, Asker asker) {
        Recipient to = new Recipient.OnePerson(asker.person());
        desk.platform.messenger().deliver(parcel(asker.program(), to, Optional.empty()));
        desk.platform.messenger().deliver(parcel(asker.program(), to, Optional.of("D1/1.0")));
        desk.slack.answerOnce(
                "conversations.history",
                StubSlack.Reply.ok("{\"ok\":true,\"response_metadata\":{\"next_cursor\":\"2\"}}"));
        desk.platform.messenger().find(parcel(asker.program(), to, Optional.empty()));
    }

    private static Parcel parcel(ProgramId program, Recipient to, Optional<String> replaces) {
        return new Parcel(
                1,
                program,
                to,
                Message.of(Section.of("Hello.")),
                replaces,
                "mark",
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private static void keeps(StubSlack.Call call, JsonNode arguments) {
        assertThat(arguments.isMissingNode())
                .as("Slack has no method " + call.method())
                .isFalse();
        List<String> known = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            known.add(argument.getKey());
            if (argument.getValue().path("required").asBoolean()) {
                required.add(argument.getKey());
            }
        }
        assertThat(known)
                .as("arguments of " + call.method())
                .containsAll(call.arguments().keySet());
        assertThat(call.arguments().keySet())
                .as("arguments of " + call.method())
                .containsAll(required);
    }
}
