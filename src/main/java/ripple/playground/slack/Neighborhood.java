package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Workspaces beside each other behind one Web API, as at Slack: a token says which of them is meant, and an application comes to another one
 * by a code that somebody's browser brings it.
 */
public final class Neighborhood {
    /** What the application is called where it asks for tokens. */
    public static final String CLIENT_ID = "111111111111.222222222222";

    static final String ACCESS = "oauth.v2.access";

    private final List<EmulatedSlack> workspaces = new CopyOnWriteArrayList<>();
    private final Map<String, Permission> permissions = new ConcurrentHashMap<>();
    private final String clientSecret = Ids.next("secret-");

    /** Somebody let the application into a workspace, and it was not told yet. */
    private record Permission(EmulatedSlack workspace, String by, String redirectUri) {}

    Neighborhood(EmulatedSlack first) {
        workspaces.add(first);
    }

    public String clientSecret() {
        return clientSecret;
    }

    /** Another workspace, in which the application is not yet. */
    public void join(EmulatedSlack another) {
        another.installed(false);
        workspaces.add(another);
    }

    List<EmulatedSlack> workspaces() {
        return List.copyOf(workspaces);
    }

    Optional<EmulatedSlack> find(String teamId) {
        return workspaces.stream()
                .filter(each -> each.workspace().team().id().equals(teamId))
                .findFirst();
    }

    Optional<EmulatedSlack> ofToken(String token) {
        return workspaces.stream().filter(each -> each.botToken().equals(token)).findFirst();
    }

    /** Somebody let the application in; gives the code that tells it so, once. */
    String permit(EmulatedSlack workspace, String by, String redirectUri) {
        String code = Ids.next("code-");
        permissions.put(code, new Permission(workspace, by, redirectUri));
        return code;
    }

    /** {@code oauth.v2.access}: a code for a token. */
    Reply access(Call call) {
        try {
            return Reply.ok(exchange(call));
        } catch (Refusal refused) {
            return Reply.refused(200, refused);
        }
    }

    private ObjectNode exchange(Call call) throws Refusal {
        if (!call.text("client_id").equals(CLIENT_ID)) {
            throw call.breach("invalid_client_id", List.of());
        }
        if (!isSame(call.text("client_secret"), clientSecret)) {
            throw call.breach("bad_client_secret", List.of());
        }
        Permission permission = permissions.remove(call.text("code"));
        if (permission == null) {
            throw call.breach("invalid_code", List.of());
        }
        if (!permission.redirectUri().equals(call.text("redirect_uri"))) {
            throw call.breach("bad_redirect_uri", List.of());
        }
        permission.workspace().installed(true);
        return granted(permission);
    }

    private static ObjectNode granted(Permission permission) {
        Workspace.Team team = permission.workspace().workspace().team();
        ObjectNode answer = Json.object()
                .put("token_type", "bot")
                .put("access_token", permission.workspace().botToken())
                .put("scope", String.join(",", permission.workspace().manifest().scopes()))
                .put("bot_user_id", team.botUser())
                .put("app_id", team.applicationId())
                .put("is_enterprise_install", false);
        answer.putObject("team").put("id", team.id()).put("name", team.name());
        answer.putNull("enterprise");
        answer.putObject("authed_user").put("id", permission.by());
        return answer;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
