package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** Somebody (or a bot) in the emulated workspace. */
public record Person(
        String id, String teamId, String handle, String name, String title, Standing standing, Looks looks) {

    /** How and where a person appears: colour of the avatar, time zone, and whether the account is closed. */
    public record Looks(String color, ZoneId zone, boolean deleted) {}

    public Person {
        if (!id.matches("[UW][A-Z0-9]{7,}")) {
            throw new IllegalArgumentException("A Slack id of a person starts with U or W, not " + id);
        }
    }

    public boolean deleted() {
        return looks.deleted();
    }

    public ZoneId zone() {
        return looks.zone();
    }

    public boolean isBot() {
        return standing == Standing.OTHER_BOT || standing == Standing.APPLICATION;
    }

    public boolean isStranger() {
        return standing == Standing.STRANGER;
    }

    public Person deactivated(boolean deleted) {
        return new Person(id, teamId, handle, name, title, standing, new Looks(looks.color(), looks.zone(), deleted));
    }

    /** The `user` object of Slack, without the address (that needs a scope of its own). */
    public ObjectNode asUser(Instant now, boolean withAddress) {
        ObjectNode user = Json.object();
        user.put("id", id).put("team_id", teamId).put("name", handle).put("deleted", deleted());
        user.put("color", looks.color().replace("#", "")).put("real_name", name);
        int offset = zone().getRules().getOffset(now).getTotalSeconds();
        user.put("tz", zone().getId()).put("tz_offset", offset);
        user.put("tz_label", zone().getDisplayName(TextStyle.FULL, Locale.US));
        user.set("profile", profile(withAddress));
        boolean admin = standing == Standing.ADMIN;
        boolean guest = standing == Standing.GUEST;
        user.put("is_admin", admin).put("is_owner", admin).put("is_primary_owner", admin);
        user.put("is_restricted", guest).put("is_ultra_restricted", false).put("is_bot", isBot());
        user.put("is_app_user", false).put("is_stranger", isStranger()).put("updated", now.getEpochSecond());
        return user;
    }

    private ObjectNode profile(boolean withAddress) {
        ObjectNode profile = Json.object();
        profile.put("title", title).put("real_name", name).put("real_name_normalized", name);
        profile.put("display_name", handle)
                .put("display_name_normalized", handle)
                .put("team", teamId);
        profile.put("status_text", "").put("status_emoji", "");
        if (withAddress && !isBot()) {
            profile.put("email", handle + "@willow-creek.example");
        }
        return profile;
    }
}
