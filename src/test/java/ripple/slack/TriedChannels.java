package ripple.slack;

import java.util.ArrayList;
import java.util.List;
import ripple.slack.act.Asker;
import ripple.slack.act.Channels;

/** Channels of which a test says whether Ripple may speak there; remembers which were tried. */
public final class TriedChannels implements Channels {

    public final List<String> tried = new ArrayList<>();
    public Reach reach = Reach.OPEN;

    @Override
    public Reach tryOut(Asker asker, String channel, String sentence) {
        tried.add(channel);
        return reach;
    }
}
