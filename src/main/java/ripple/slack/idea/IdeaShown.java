package ripple.slack.idea;

import java.time.ZoneId;
import java.util.Optional;
import ripple.idea.Idea;
import ripple.idea.PostState;
import ripple.idea.Seen;
import ripple.slack.act.Naming;

/**
 * An idea before one person's eyes: what they may see of it, how colleagues are called, and in which zone they read.
 *
 * @param post how far it is on its way into the program's channel, if this person may know
 * @param headline what just happened to it, if this is shown because of that
 */
record IdeaShown(Seen seen, Optional<PostState> post, Naming names, ZoneId reader, Optional<String> headline) {

    Idea idea() {
        return seen.idea();
    }

    IdeaShown after(String happened) {
        return new IdeaShown(seen, post, names, reader, Optional.of(happened));
    }
}
