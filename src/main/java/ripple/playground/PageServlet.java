package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import ripple.playground.slack.Changes;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Json;
import ripple.playground.slack.Person;

/**
 * What the page looks at: {@code GET /playground/workspace}, {@code desk?as=}, {@code messages?as=&conversation=},
 * {@code stream?as=} (server-sent events: {@code {"seq":n,"changed":["workspace","desk","messages:C…","log"]}}),
 * {@code changes?as=&after=} (the same, one long poll), {@code log?after=}.
 *
 * <p>A modal in the desk carries {@code state} (what was typed, as {@code input} kept it), {@code errors} by block id and
 * {@code trouble} (a sentence at the top, or ""). A conversation says whether the application is in it. Anything else is
 * answered 404, an unknown person 404 with {@code {"ok":false,"sentence":…}}.
 */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final transient EmulatedSlack slack;
    private final transient Desk desk;

    PageServlet(EmulatedSlack slack) {
        this.slack = slack;
        this.desk = new Desk(slack);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (path(request)) {
            case "/workspace" -> answer(response, new WorkspaceCard(slack).asJson());
            case "/log" -> answer(response, log(number(request, "after")));
            case "/desk", "/messages", "/stream", "/changes" -> personal(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/");
    }

    private void personal(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Person> me = slack.workspace().person(parameter(request, "as"));
        if (me.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            answer(response, Json.object().put("ok", false).put("sentence", "Nobody here has that id."));
            return;
        }
        switch (path(request)) {
            case "/desk" -> answer(response, desk.of(me.get()));
            case "/messages" -> answer(response, messages(parameter(request, "conversation"), me.get()));
            case "/stream" -> stream(response, me.get());
            default -> answer(response, changes(me.get(), number(request, "after"), number(request, "seconds")));
        }
    }

    private ObjectNode messages(String conversation, Person me) {
        ObjectNode answer = Json.object();
        answer.set(
                "messages",
                slack.workspace()
                        .conversation(conversation)
                        .map(each -> desk.messages(each, me))
                        .orElseGet(Json::array));
        return answer;
    }

    private ObjectNode log(long after) {
        ObjectNode answer = Json.object();
        ArrayNode entries = answer.putArray("entries");
        slack.log().after(after).forEach(entry -> entries.add(entry.asJson()));
        return answer;
    }

    private ObjectNode changes(Person me, long after, long seconds) {
        Duration atMost = seconds > 0 ? Duration.ofSeconds(seconds) : PATIENCE;
        return await(me, after, atMost).map(PageServlet::news).orElseGet(Json::object);
    }

    private static ObjectNode news(Changes.News news) {
        ObjectNode json = Json.object().put("seq", news.seq());
        ArrayNode changed = json.putArray("changed");
        news.topics().forEach(changed::add);
        return json;
    }

    private Optional<Changes.News> await(Person me, long after, Duration atMost) {
        try {
            return Optional.of(slack.workspace().changes().after(me.id(), after, atMost));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** One thread stands here for each open page; the playground is for a handful of people. */
    private void stream(HttpServletResponse response, Person me) throws IOException {
        response.setContentType("text/event-stream; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        long known = slack.workspace().changes().seq();
        out.print("retry: 1000\ndata: {\"seq\":" + known + ",\"changed\":[\"workspace\",\"desk\",\"log\"]}\n\n");
        while (!out.checkError() && !slack.workspace().changes().isClosed()) {
            Optional<Changes.News> news = await(me, known, PATIENCE);
            if (news.isEmpty()) {
                return;
            }
            known = news.get().seq();
            out.print(
                    news.get().topics().isEmpty()
                            ? ": still here\n\n"
                            : "data: " + Json.write(news(news.get())) + "\n\n");
            out.flush();
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static long number(HttpServletRequest request, String name) {
        String text = parameter(request, name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    static void answer(HttpServletResponse response, JsonNode json) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.write(json).getBytes(StandardCharsets.UTF_8));
    }
}
