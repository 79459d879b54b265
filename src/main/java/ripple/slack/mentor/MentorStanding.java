package ripple.slack.mentor;

import java.util.List;
import ripple.slack.act.Asker;

/** What one part of mentoring says to somebody who asks where they stand; each part adds its own lines to {@code /mentor help}. */
@FunctionalInterface
public interface MentorStanding {

    /** Short sentences of ours, for this person only; empty if there is nothing to say. */
    List<String> lines(Asker asker);
}
