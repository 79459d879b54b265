package ripple.slack.install;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.slack.EdgeDesk;
import ripple.slack.Payload;
import ripple.slack.StubSlack;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Handlers;
import ripple.slack.platform.InstallSettings;
import ripple.slack.platform.Installation;
import ripple.slack.platform.InstallationStore;

/** An {@link EdgeDesk} at which workspaces take Ripple in by themselves, and a browser to do so. */
public final class InstallDesk implements AutoCloseable {

    public static final String KEY =
            Base64.getEncoder().encodeToString("an old key of thirty-two bytes!!".getBytes(StandardCharsets.UTF_8));
    public static final String NEW_KEY =
            Base64.getEncoder().encodeToString("a newer key of thirty-two bytes!".getBytes(StandardCharsets.UTF_8));

    public final List<Asker> heard = new CopyOnWriteArrayList<>();
    public final EdgeDesk desk;

    public InstallDesk() throws Exception {
        this(Optional.empty());
    }

    public InstallDesk(Optional<String> environmentToken) throws Exception {
        Handlers handlers = new Handlers().command("/idea", command -> {
            heard.add(command.asker());
            return Answer.of("Kept.");
        });
        desk = new EdgeDesk(handlers, EdgeDesk.SLOW_MACHINE, environmentToken, Optional.of(settings(List.of(KEY))));
        desk.slack.answer("oauth.v2.access", call -> StubSlack.Reply.ok(granted(call.argument("code"), "")));
    }

    public static InstallSettings settings(List<String> keys) {
        return new InstallSettings(
                "111.222",
                "client-secret-1",
                keys,
                URI.create("https://ripple.example.org"),
                List.of("commands", "chat:write", "users:read"));
    }

    /** What Slack answers for a code: it names the workspace. */
    public static String granted(String team, String more) {
        return """
                {"ok":true,"token_type":"bot","access_token":"xoxb-token-of-%1$s","bot_user_id":"UBOT%1$s","app_id":"A1",
                 "scope":"commands","team":{"id":"%1$s","name":"Hospital <%1$s>"},"enterprise":null,"is_enterprise_install":false,
                 "authed_user":{"id":"UOWNER"}%2$s}
                """.formatted(team, more);
    }

    /** From the first page to the last, with a code that stands for the workspace. */
    public HttpResponse<String> install(String team) {
        HttpResponse<String> sent = begin();
        return back(state(sent), cookie(sent), "code=" + team);
    }

    HttpResponse<String> begin() {
        return desk.send(HttpRequest.newBuilder(desk.address().resolve(SlackInstall.PATH))
                .header("Origin", "https://ripple.example.org")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> back(String state, String cookie, String more) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(desk.address().resolve(SlackInstall.RETURN + "?state=" + state + "&" + more));
        return desk.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    static Map<String, String> question(HttpResponse<String> sent) {
        String query =
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static String state(HttpResponse<String> sent) {
        return question(sent).getOrDefault("state", "");
    }

    static String cookie(HttpResponse<String> sent) {
        return sent.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    public HttpResponse<String> command(String team, String user, String words) {
        return desk.send(EdgeDesk.form(Map.of(
                "command",
                "/idea",
                "team_id",
                team,
                "user_id",
                user,
                "text",
                words,
                "trigger_id",
                team + user + words)));
    }

    public HttpResponse<String> tell(String team, String id, String event) {
        return desk.send(Payload.event(id, event).replace("\"team_id\":\"T1\"", "\"team_id\":\"" + team + "\""));
    }

    /** Sends what waits; gives with which tokens. */
    public List<String> tokensOfMessages() {
        while (desk.dispatcher.tick() > 0) {
            desk.clock.move(java.time.Duration.ofSeconds(2));
        }
        return desk.slack.calls("chat.postMessage").stream()
                .map(StubSlack.Call::authorization)
                .toList();
    }

    public Optional<Installation> stored(String team) {
        return desk.database
                .transactions()
                .read(transaction -> transaction.store(InstallationStore.class).find(team));
    }

    /** What stands in the audit logs, as actor, act and subject. */
    public List<String> acts() {
        return desk.database
                .transactions()
                .read(transaction -> transaction.store(Entries.class).acts());
    }

    public interface Entries {
        @SqlQuery("SELECT actor || ' ' || act || ' ' || subject FROM audit_entries ORDER BY program_id, number")
        List<String> acts();
    }

    @Override
    public void close() throws Exception {
        desk.close();
    }
}
