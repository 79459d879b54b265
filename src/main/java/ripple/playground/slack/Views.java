package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The open modals of each person, last on top, and the published Homes. */
public final class Views {
    private static final int STACK = 3;

    private final Changes changes;
    private final Map<String, List<OpenView>> stacks = new HashMap<>();
    private final Map<String, OpenView> homes = new HashMap<>();
    private final Map<String, ObjectNode> homesBefore = new HashMap<>();

    Views(Changes changes) {
        this.changes = changes;
    }

    public synchronized List<OpenView> stack(String person) {
        return List.copyOf(stacks.getOrDefault(person, List.of()));
    }

    public synchronized Optional<OpenView> home(String person) {
        return Optional.ofNullable(homes.get(person));
    }

    public synchronized Optional<OpenView> find(String id) {
        return all().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    synchronized Optional<OpenView> findExternal(String externalId) {
        return all().stream()
                .filter(view -> view.externalId().equals(externalId))
                .findFirst();
    }

    private List<OpenView> all() {
        List<OpenView> all = new ArrayList<>(homes.values());
        stacks.values().forEach(all::addAll);
        return all;
    }

    /** Opens a modal; one that was open is gone, as in Slack. */
    synchronized OpenView open(String person, ObjectNode content) throws Refusal {
        refuseSecondUse(content, null);
        String id = Ids.next("V");
        OpenView view = fresh(new OpenView.Place(id, id, null, person), content);
        stacks.put(person, new ArrayList<>(List.of(view)));
        changes.tell(person, "desk");
        return view;
    }

    synchronized OpenView push(String person, ObjectNode content) throws Refusal {
        List<OpenView> stack = stacks.getOrDefault(person, new ArrayList<>());
        if (stack.isEmpty()) {
            throw new Refusal("not_found");
        }
        if (stack.size() >= STACK) {
            throw new Refusal("push_limit_reached");
        }
        refuseSecondUse(content, null);
        OpenView below = stack.get(stack.size() - 1);
        OpenView.Place place = new OpenView.Place(Ids.next("V"), below.place().rootId(), below.id(), person);
        OpenView view = fresh(place, content);
        stack.add(view);
        changes.tell(person, "desk");
        return view;
    }

    private static OpenView fresh(OpenView.Place place, ObjectNode content) {
        return new OpenView(place, newHash(), withBlockIds(content), Json.object(), OpenView.Shown.plain());
    }

    private void refuseSecondUse(ObjectNode content, @Nullable String except) throws Refusal {
        String externalId = content.path("external_id").asText();
        Optional<OpenView> other = externalId.isEmpty()
                ? Optional.empty()
                : findExternal(externalId).filter(view -> !view.id().equals(except));
        if (other.isPresent()) {
            throw new Refusal("duplicate_external_id");
        }
    }

    /** Replaces what a view shows, unless it has changed since the caller looked. */
    synchronized OpenView update(OpenView view, @Nullable String hash, ObjectNode content) throws Refusal {
        OpenView current = find(view.id()).orElseThrow(() -> new Refusal("not_found"));
        if (hash != null && !hash.equals(current.hash())) {
            throw new Refusal("hash_conflict");
        }
        refuseSecondUse(content, view.id());
        return change(view.id(), old -> old.replaced(newHash(), withBlockIds(content)))
                .orElseThrow(() -> new Refusal("not_found"));
    }

    synchronized OpenView publish(String person, @Nullable String hash, ObjectNode content) throws Refusal {
        OpenView current = homes.get(person);
        if (current != null) {
            OpenView now = update(current, hash, content);
            homesBefore.put(current.id(), current.content());
            return now;
        }
        String id = Ids.next("V");
        OpenView view = fresh(new OpenView.Place(id, id, null, person), content);
        homes.put(person, view);
        changes.tell(person, "desk");
        return view;
    }

    /** What a Home showed until it was last published anew: somebody may still have that before their eyes and press it. */
    synchronized Optional<ObjectNode> homeBefore(String id) {
        return Optional.ofNullable(homesBefore.get(id));
    }

    /** Changes a view where it stands; nothing happens if it is gone. */
    synchronized Optional<OpenView> change(String id, UnaryOperator<OpenView> edit) {
        for (Map.Entry<String, OpenView> home : homes.entrySet()) {
            if (home.getValue().id().equals(id)) {
                home.setValue(edit.apply(home.getValue()));
                changes.tell(home.getKey(), "desk");
                return Optional.of(home.getValue());
            }
        }
        for (List<OpenView> stack : stacks.values()) {
            for (int i = 0; i < stack.size(); i++) {
                if (stack.get(i).id().equals(id)) {
                    stack.set(i, edit.apply(stack.get(i)));
                    changes.tell(stack.get(i).place().person(), "desk");
                    return Optional.of(stack.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Closes a modal and what lies on it. */
    synchronized void close(OpenView view) {
        List<OpenView> stack = stacks.getOrDefault(view.place().person(), new ArrayList<>());
        int at = indexOf(stack, view.id());
        if (at >= 0) {
            stack.subList(at, stack.size()).clear();
            changes.tell(view.place().person(), "desk");
        }
    }

    private static int indexOf(List<OpenView> stack, String id) {
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    synchronized void closeAll(String person) {
        stacks.remove(person);
        changes.tell(person, "desk");
    }

    private static String newHash() {
        return Ids.random(8) + "." + Ids.random(6);
    }

    /** Slack gives every block without an id one of its own, a new one each time. */
    static ObjectNode withBlockIds(ObjectNode content) {
        ObjectNode copy = content.deepCopy();
        Set<String> taken = new HashSet<>();
        for (JsonNode block : copy.path("blocks")) {
            taken.add(block.path("block_id").asText());
        }
        for (JsonNode block : copy.path("blocks")) {
            if (!block.has("block_id") && block instanceof ObjectNode object) {
                String id = Ids.random(5);
                object.put("block_id", taken.add(id) ? id : Ids.random(8));
            }
        }
        return copy;
    }
}
