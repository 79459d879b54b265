package ripple.slack;

import java.util.ArrayList;
import java.util.List;

/** Channels of which a test says whether Ripple may speak there; remembers which were tried. */
final class TriedChannels implements Channels {

    final List<String> tried = new ArrayList<>();
    Reach reach = Reach.OPEN;

    @Override
    public Reach tryOut(Asker asker, String channel, String sentence) {
        tried.add(channel);
        return reach;
    }
}
