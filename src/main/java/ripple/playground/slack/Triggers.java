package ripple.playground.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trigger ids: each lets an application open one view for one person, for three seconds. */
final class Triggers {
    private static final int KEPT = 1_000;

    private static final class Trigger {
        private final String person;
        private final Instant given;
        private boolean used;

        Trigger(String person, Instant given) {
            this.person = person;
            this.given = given;
        }
    }

    private final Clock real;
    private final Duration life;
    private final Map<String, Trigger> triggers = new LinkedHashMap<>();

    Triggers(Clock real, Duration life) {
        this.real = real;
        this.life = life;
    }

    synchronized String give(String person) {
        String id = real.millis() + "." + Math.floorMod(person.hashCode(), 1_000_000) + "."
                + Ids.random(32).toLowerCase(java.util.Locale.ROOT);
        triggers.put(id, new Trigger(person, real.instant()));
        if (triggers.size() > KEPT) {
            triggers.remove(triggers.keySet().iterator().next());
        }
        return id;
    }

    /** The person for whom a view may be opened now; the trigger is used up by asking. */
    synchronized String take(String id) throws Refusal {
        Trigger trigger = triggers.get(id);
        if (trigger == null) {
            throw new Refusal("invalid_trigger_id");
        }
        if (trigger.used) {
            throw new Refusal("exchanged_trigger_id");
        }
        if (Duration.between(trigger.given, real.instant()).compareTo(life) > 0) {
            throw new Refusal("expired_trigger_id");
        }
        trigger.used = true;
        return trigger.person;
    }
}
