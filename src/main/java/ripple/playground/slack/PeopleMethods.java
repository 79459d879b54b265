package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** {@code auth.test}, {@code api.test}, {@code users.*} and {@code dnd.info}: who is there. */
final class PeopleMethods implements Method.Group {
    private final Workspace workspace;
    private final Installation installation;

    private static final int HOUR = 3_600;

    PeopleMethods(Workspace workspace, Installation installation) {
        this.workspace = workspace;
        this.installation = installation;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "api.test", Method.of("", 100, this::apiTest),
                "auth.test", Method.of("", 300, call -> authTest()),
                "users.info", Method.of("users:read", 100, this::info),
                "users.list", Method.of("users:read", 20, this::list),
                "users.lookupByEmail", Method.of("users:read.email", 50, this::byAddress),
                "dnd.info", Method.of("dnd:read", 50, this::doNotDisturb));
    }

    private ObjectNode apiTest(Call call) throws Refusal {
        if (call.has("error")) {
            throw new Refusal(call.text("error"));
        }
        ObjectNode answer = Json.object();
        answer.set("args", call.arguments());
        return answer;
    }

    private ObjectNode authTest() {
        Workspace.Team team = workspace.team();
        String name = workspace.person(team.botUser()).map(Person::handle).orElse("");
        return Json.object()
                .put("url", installation.address().toString())
                .put("team", team.name())
                .put("user", name)
                .put("team_id", team.id())
                .put("user_id", team.botUser())
                .put("bot_id", team.botId())
                .put("is_enterprise_install", false);
    }

    private ObjectNode info(Call call) throws Refusal {
        return answer(person(call.required("user")));
    }

    private ObjectNode answer(Person person) {
        ObjectNode answer = Json.object();
        answer.set("user", asUser(person));
        return answer;
    }

    private Person person(String id) throws Refusal {
        return workspace.person(id).orElseThrow(() -> new Refusal("user_not_found"));
    }

    private ObjectNode asUser(Person person) {
        boolean withAddress = installation.manifest().scopes().contains("users:read.email");
        return person.asUser(workspace.now(), withAddress);
    }

    private ObjectNode list(Call call) throws Refusal {
        Page<Person> page = Page.of(workspace.people(), call, 200);
        ObjectNode answer = Json.object();
        ArrayNode members = answer.putArray("members");
        page.items().forEach(person -> members.add(asUser(person)));
        return page.into(answer);
    }

    private ObjectNode byAddress(Call call) throws Refusal {
        String address = call.required("email");
        for (Person person : workspace.people()) {
            if (asUser(person).at("/profile/email").asText().equals(address)) {
                return answer(person);
            }
        }
        throw new Refusal("users_not_found");
    }

    private ObjectNode doNotDisturb(Call call) throws Refusal {
        Person asked = person(call.required("user"));
        long now = workspace.now().getEpochSecond();
        boolean quiet = workspace.isUndisturbed(asked);
        return Json.object()
                .put("dnd_enabled", quiet)
                .put("next_dnd_start_ts", quiet ? now - HOUR : 1)
                .put("next_dnd_end_ts", quiet ? now + HOUR : 1);
    }
}
