package ripple.slack.act;

import java.util.Optional;

/**
 * Where a request says it comes from. Slack signed it, but who this is and what they may do is decided by the address
 * book and the database.
 *
 * @param teamId the workspace in which the person acted
 * @param enterpriseId the organization of that workspace, if it belongs to one
 * @param homeTeamId the workspace of the person, where Slack names it: another one for people of Slack Connect
 */
public record Sender(String teamId, Optional<String> enterpriseId, String userId, Optional<String> homeTeamId) {

    public Sender {
        if (userId.isBlank()) {
            throw new IllegalArgumentException("A sender has a Slack id");
        }
    }

    public Sender from(Optional<String> homeTeam) {
        return new Sender(teamId, enterpriseId, userId, homeTeam);
    }
}
