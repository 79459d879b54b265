package ripple.playground.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses at which an application may answer a request later: five times within thirty minutes of the story. */
final class ResponseUrls {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int KEPT = 2_000;

    /**
     * Where an answer goes.
     *
     * @param original the message the request came from, if it came from one
     */
    record Target(
            Conversation conversation,
            String person,
            @Nullable String original) {}

    private static final class Given {
        private final Target target;
        private final Instant until;
        private int uses;

        Given(Target target, Instant until) {
            this.target = target;
            this.until = until;
        }
    }

    private final Workspace workspace;
    private final Installation installation;
    private final Map<String, Given> given = new LinkedHashMap<>();

    ResponseUrls(Workspace workspace, Installation installation) {
        this.workspace = workspace;
        this.installation = installation;
    }

    synchronized String give(Target target) {
        String token = Ids.random(40);
        given.put(token, new Given(target, workspace.now().plus(LIFE)));
        if (given.size() > KEPT) {
            given.remove(given.keySet().iterator().next());
        }
        return installation.address().resolve("/response/" + token).toString();
    }

    synchronized Target use(String token) throws Refusal {
        Given one = given.get(token);
        if (one == null || workspace.now().isAfter(one.until)) {
            throw new Refusal("expired_url");
        }
        if (one.uses >= USES) {
            throw new Refusal("used_url");
        }
        one.uses++;
        return one.target;
    }
}
