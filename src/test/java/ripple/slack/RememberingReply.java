package ripple.slack;

import java.util.ArrayList;
import java.util.List;
import ripple.slack.act.Answer;
import ripple.slack.act.Reply;

/** Remembers what was said to the person who acted. */
public final class RememberingReply implements Reply {

    public final List<Answer> said = new ArrayList<>();
    public final List<Answer> replaced = new ArrayList<>();

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
