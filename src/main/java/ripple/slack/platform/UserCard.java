package ripple.slack.platform;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.people.Profile;
import ripple.people.Standing;
import ripple.privacy.PlainText;
import ripple.slack.act.JsonFields;

/** What Slack tells about a person, in {@code users.info} and in the event {@code user_change}. */
public record UserCard(JsonFields user) {

    private static final int LONGEST_NAME = 80;

    public Optional<String> userId() {
        return user.text("id");
    }

    /**
     * @param teamId the workspace in which the person would take part
     * @param usualZone where somebody lives of whom Slack does not tell
     */
    Profile profile(String teamId, ZoneId usualZone) {
        return new Profile(name(), zone().orElse(usualZone), standing(teamId), isAdmin());
    }

    private String name() {
        JsonFields profile = user.child("profile").orElse(JsonFields.NONE);
        String name = Stream.of(
                        profile.text("real_name"),
                        user.text("real_name"),
                        profile.text("display_name"),
                        user.text("name"))
                .flatMap(Optional::stream)
                .map(text -> PlainText.of(text).text().replace('\n', ' '))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private Optional<ZoneId> zone() {
        return user.text("tz").flatMap(name -> {
            try {
                return Optional.of(ZoneId.of(name));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private boolean isAdmin() {
        return user.isTrue("is_admin") || user.isTrue("is_owner") || user.isTrue("is_primary_owner");
    }

    private Standing standing(String teamId) {
        if (user.isTrue("deleted")) {
            return Standing.DEACTIVATED;
        } else if (user.isTrue("is_bot") || user.isTrue("is_workflow_bot")) {
            return Standing.BOT;
        } else if (user.isTrue("is_stranger") || isFromElsewhere(teamId)) {
            return Standing.EXTERNAL;
        }
        boolean guest = user.isTrue("is_restricted") || user.isTrue("is_ultra_restricted");
        return guest ? Standing.GUEST : Standing.MEMBER;
    }

    /** In one organization people belong to several workspaces; Slack then tells so with {@code enterprise_user}. */
    private boolean isFromElsewhere(String teamId) {
        boolean ofOrganization = user.child("enterprise_user").isPresent();
        return !ofOrganization
                && user.text("team_id").filter(team -> !team.equals(teamId)).isPresent();
    }
}
