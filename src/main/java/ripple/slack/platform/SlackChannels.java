package ripple.slack.platform;

import java.util.Map;
import java.util.Set;
import ripple.slack.act.Asker;
import ripple.slack.act.Channels;
import ripple.slack.layout.Mrkdwn;

/** Tries channels out through Slack's Web API. */
final class SlackChannels implements Channels {

    private static final Set<String> NOT_INVITED = Set.of("not_in_channel", "channel_not_found");

    private final WebApis apis;

    SlackChannels(WebApis apis) {
        this.apis = apis;
    }

    @Override
    public Reach tryOut(Asker asker, String channel, String sentence) {
        Called called = apis.of(asker.program())
                .quickly(
                        "chat.postEphemeral",
                        Map.of("channel", channel, "user", asker.userId(), "text", Mrkdwn.literal(sentence)));
        if (called instanceof Called.Done) {
            return Reach.OPEN;
        }
        return called instanceof Called.Refused refused ? refused(refused.error()) : Reach.UNKNOWN;
    }

    private static Reach refused(String error) {
        if (error.equals("user_not_in_channel")) {
            return Reach.OPEN;
        } else if (error.equals("is_archived")) {
            return Reach.ARCHIVED;
        }
        return NOT_INVITED.contains(error) ? Reach.NOT_INVITED : Reach.UNKNOWN;
    }
}
