package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Fault;
import ripple.playground.slack.Faults;
import ripple.playground.slack.Json;
import ripple.playground.slack.NotPossible;
import ripple.playground.slack.Person;

/**
 * What the page does, all as {@code POST} with JSON: {@code /playground/act/{verb}} on behalf of the person {@code as},
 * {@code /playground/clock} ({@code move}, and {@code as} for whose morning it is) and {@code /playground/faults}
 * ({@code name, on, remaining?, method?}). Answers {@code {"ok":true}} or {@code {"ok":false,"sentence":…}}.
 *
 * <p>An act is answered when the application has answered. Beyond the verbs of {@link Acts}, the state of a form is in
 * Slack's own form: {@code {blockId:{actionId:{type,value|selected_option|…}}}}; a pressed element's value may use Slack's
 * names or the page's short ones ({@code text, date, time, dateTime, selectedOption, selectedOptions, selectedUser…}).
 */
final class ActServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1024 * 1024;

    private final transient EmulatedSlack slack;
    private final transient Acts acts;
    private final transient StoryTime storyTime;

    ActServlet(EmulatedSlack slack, TimeMachine timeMachine) {
        this.slack = slack;
        this.acts = new Acts(slack);
        this.storyTime = new StoryTime(slack, timeMachine);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String body = new String(request.getInputStream().readNBytes(LARGEST), StandardCharsets.UTF_8);
        JsonNode how = Json.parse(body).orElseGet(Json::object);
        PageServlet.answer(response, answer(request.getRequestURI(), how));
    }

    /** Another site's page in the same browser must not act here. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !URI.create(origin).getAuthority().equals(request.getHeader("Host"));
    }

    private ObjectNode answer(String path, JsonNode how) {
        try {
            return switch (path) {
                case "/playground/clock" -> Json.object().put("ok", true).put("now", storyTime.move(how));
                case "/playground/faults" -> turn(how);
                default -> act(path.substring(path.lastIndexOf('/') + 1), how);
            };
        } catch (NotPossible no) {
            return no(no.getMessage());
        } catch (Acts.Unknown unknown) {
            return no(unknown.getMessage());
        }
    }

    private static ObjectNode no(@org.jspecify.annotations.Nullable String sentence) {
        return Json.object().put("ok", false).put("sentence", sentence);
    }

    private ObjectNode act(String verb, JsonNode how) throws NotPossible {
        Acts.Act act = acts.named(verb).orElseThrow(() -> new Acts.Unknown("There is no such act."));
        Person as = slack.workspace()
                .person(how.path("as").asText())
                .filter(person -> !person.isBot())
                .orElseThrow(() -> new Acts.Unknown("Nobody here has that id."));
        if (as.deleted() && !verb.equals("reactivate")) {
            throw new Acts.Unknown("This account is closed.");
        }
        act.perform(as, how);
        return Json.object().put("ok", true);
    }

    private ObjectNode turn(JsonNode how) {
        Optional<Fault> fault = Fault.named(how.path("name").asText());
        if (fault.isEmpty()) {
            throw new Acts.Unknown("There is no such fault.");
        }
        if (how.path("on").asBoolean()) {
            slack.faults()
                    .on(
                            fault.get(),
                            new Faults.Switch(
                                    how.path("remaining").asInt(0),
                                    how.path("method").asText("")));
        } else {
            slack.faults().off(fault.get());
        }
        return Json.object().put("ok", true);
    }
}
