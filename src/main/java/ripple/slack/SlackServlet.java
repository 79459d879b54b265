package ripple.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.slack.act.Troubles;

/**
 * Hands a verified request to Bolt, to {@link Routes} if it is a command, or to {@link Happenings} if it tells of an event, and writes the
 * answer in UTF-8.
 *
 * <p>Bolt's own servlet is not used: it reads the body through the platform's charset, answers requests it cannot place
 * with 404, malformed ones with 500, and writes bodies into the log.
 */
final class SlackServlet extends HttpServlet {

    private static final Logger log = LoggerFactory.getLogger(SlackServlet.class);
    private static final long serialVersionUID = 1L;

    private final transient Routes routes;
    private final transient App bolt;
    private final transient SlackRequestParser parser;
    private final transient Happenings happenings;

    SlackServlet(Routes routes, App bolt, Happenings happenings) {
        this.routes = routes;
        this.bolt = bolt;
        this.parser = new SlackRequestParser(bolt.config());
        this.happenings = happenings;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = SignatureFilter.bodyOf(request);
        Optional<SlashCommand> command = SlashCommand.read(body, request.getHeader(SignatureFilter.TIMESTAMP));
        if (command.isPresent()) {
            answer(command.get(), response);
            return;
        }
        switch (BodyKind.of(body)) {
            case ROUTABLE -> write(route(request, body), response);
            case EVENT -> response.setStatus(happenings.take(body) ? 200 : 503);
            case UNKNOWN -> response.setStatus(HttpServletResponse.SC_OK);
            case MALFORMED -> {
                log.warn("event=request-refused why=malformed status=400");
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
    }

    private void answer(SlashCommand command, HttpServletResponse response) throws IOException {
        Optional<Response> answer;
        try {
            answer = routes.command(command, meanwhile -> writeNow(meanwhile, response));
        } catch (RuntimeException e) {
            Troubles.sentence("request", e);
            answer = Optional.of(Response.error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        }
        if (answer.isPresent()) {
            write(answer.get(), response);
        }
    }

    private Response route(HttpServletRequest request, String body) {
        try {
            Request<?> parsed = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(request.getRequestURI())
                    .headers(new RequestHeaders(headers(request)))
                    .requestBody(body)
                    .remoteAddress(request.getRemoteAddr())
                    .build());
            return parsed == null ? Response.ok() : bolt.run(parsed);
        } catch (JsonParseException e) {
            log.warn("event=request-refused why=unexpected-form status=400");
            return Response.error(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException e) {
            Troubles.sentence("request", e);
            return Response.error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (Exception e) {
            throw new IllegalStateException("Bolt threw what no handler of ours throws", e);
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> Collections.list(request.getHeaders(name)), (one, other) -> one));
    }

    /** So that Slack has it before the request ends. */
    private static void writeNow(Response answer, HttpServletResponse response) {
        try {
            write(answer, response);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Response answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode());
        if (answer.getBody() != null) {
            byte[] body = answer.getBody().getBytes(StandardCharsets.UTF_8);
            response.setContentType(answer.getContentType());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
