package ripple.playground.slack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which faults are on, for how many requests more, and for which method. */
public final class Faults {
    private final Changes changes;
    private final Map<Fault, Switch> on = new EnumMap<>(Fault.class);

    /**
     * A fault that is on.
     *
     * @param remaining how many requests it still meets; 0 means until it is switched off
     * @param method the only Web API method it meets; empty means all
     */
    public record Switch(int remaining, String method) {
        boolean meets(String asked) {
            return method.isEmpty() || method.equals(asked);
        }
    }

    Faults(Changes changes) {
        this.changes = changes;
    }

    public synchronized void on(Fault fault, Switch how) {
        on.put(fault, how);
        changes.tellEveryone("workspace");
    }

    public synchronized void off(Fault fault) {
        on.remove(fault);
        changes.tellEveryone("workspace");
    }

    public synchronized Optional<Switch> state(Fault fault) {
        return Optional.ofNullable(on.get(fault));
    }

    /** Whether the fault meets this request; counts it if so. */
    synchronized boolean strikes(Fault fault, String method) {
        Switch current = on.get(fault);
        if (current == null || !current.meets(method)) {
            return false;
        }
        if (current.remaining() == 1) {
            off(fault);
        } else if (current.remaining() > 1) {
            on(fault, new Switch(current.remaining() - 1, current.method()));
        }
        return true;
    }
}
