package planted.idea;

import com.slack.api.Slack;

class SpeaksToSlack {
    Slack slack() {
        return Slack.getInstance();
    }
}
