package ripple.slack;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was said to the person who acted. */
final class RememberingReply implements Reply {

    final List<Answer> said = new ArrayList<>();
    final List<Answer> replaced = new ArrayList<>();

    @Override
    public boolean say(Answer answer) {
        return said.add(answer);
    }

    @Override
    public boolean replace(Answer answer) {
        return replaced.add(answer);
    }

    @Override
    public boolean remove() {
        return true;
    }
}
