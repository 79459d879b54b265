package ripple.playground.slack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Slack itself tells a person at the edge of the window, such as "did not answer in time". */
public final class Notices {
    private static final int KEPT = 20;

    private final Changes changes;
    private final Map<String, List<Notice>> byPerson = new HashMap<>();
    private long lastId;

    /** One notice. Levels: info, warning. */
    public record Notice(long id, String level, String text) {}

    Notices(Changes changes) {
        this.changes = changes;
    }

    public synchronized void warn(String person, String text) {
        List<Notice> notices = byPerson.computeIfAbsent(person, whoever -> new ArrayList<>());
        notices.add(new Notice(++lastId, "warning", text));
        if (notices.size() > KEPT) {
            notices.remove(0);
        }
        changes.tell(person, "desk");
    }

    public synchronized List<Notice> of(String person) {
        return List.copyOf(byPerson.getOrDefault(person, List.of()));
    }

    public synchronized void dismiss(String person, long id) {
        byPerson.getOrDefault(person, new ArrayList<>()).removeIf(notice -> notice.id() == id);
        changes.tell(person, "desk");
    }
}
