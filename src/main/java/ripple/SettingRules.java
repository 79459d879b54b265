package ripple;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What each setting must look like. A refusal reads on after the setting's name and never repeats a secret. */
final class SettingRules {
    private static final int LONGEST_WORDS = 500;
    private static final int HIGHEST_PORT = 65_535;
    private static final List<String> OTHER_TOKENS = List.of("xapp-", "xoxp-", "xoxe-", "xoxa-");

    private SettingRules() {}

    static Secret botToken(String value) {
        if (OTHER_TOKENS.stream().anyMatch(value::startsWith)) {
            throw no(
                    "holds another kind of token; Ripple needs the \"Bot User OAuth Token\", which starts with xoxb-.");
        }
        return secret(value);
    }

    static Secret secret(String value) {
        if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw no("contains spaces or other characters that never stand in it; copy it once more.");
        }
        return new Secret(value);
    }

    static Secret password(String value) {
        return new Secret(value);
    }

    static URI apiUrl(String value) {
        URI address = webAddress(value);
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw no("must be a plain address such as https://slack.com/api/, without user, ? or #.");
        }
        return value.endsWith("/") ? address : URI.create(value + "/");
    }

    static URI link(String value) {
        return value.startsWith("tel:") || value.startsWith("mailto:") ? address(value) : webAddress(value);
    }

    static String databaseUrl(String value) {
        if (value.startsWith("jdbc:postgresql:")) {
            return postgresqlUrl(value);
        }
        if (!value.startsWith("jdbc:sqlite:")) {
            throw no("must start with jdbc:sqlite: or jdbc:postgresql:, for example jdbc:sqlite:data/ripple.db.");
        }
        String file = value.substring("jdbc:sqlite:".length());
        if (file.isBlank() || file.startsWith("?") || file.startsWith(":")) {
            throw no("names no file; ideas need one, for example jdbc:sqlite:data/ripple.db.");
        }
        if (file.contains("?")) {
            throw no("has options after \"?\"; for a file Ripple sets them itself.");
        }
        return value;
    }

    private static String postgresqlUrl(String value) {
        try {
            DriverManager.getDriver(value);
            return value;
        } catch (SQLException e) {
            throw no(
                    e,
                    "is no address that PostgreSQL understands; write it like jdbc:postgresql://db.example.org/ripple.");
        }
    }

    static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw no(e, "is \"" + shown(value) + "\", but a port is a number from 0 (any free one) to 65535.");
        }
        throw no("is " + value + ", but a port is a number from 0 (any free one) to 65535.");
    }

    static String host(String value) {
        if (!value.matches("[A-Za-z0-9._:%-]+")) {
            throw no("is \"" + shown(value)
                    + "\", but must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.");
        }
        return value;
    }

    static boolean yesOrNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw no("is \"" + shown(value) + "\", but must be true or false.");
        };
    }

    static ZoneId zone(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw no(e, "is \"" + shown(value) + "\", which is no time zone; write it like America/Chicago.");
        }
    }

    static String words(String value) {
        if (value.length() > LONGEST_WORDS) {
            throw no("has " + value.length() + " characters, but may have " + LONGEST_WORDS + ".");
        }
        return value;
    }

    static URI webAddress(String value) {
        URI address = address(value);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw no("is \"" + shown(value) + "\", but must be a web address that starts with https://.");
        }
        return address;
    }

    private static URI address(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw no(e, "is \"" + shown(value) + "\", which is not a well-formed address.");
        }
    }

    private static String shown(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    private static IllegalArgumentException no(String reason) {
        return new IllegalArgumentException(reason);
    }

    private static IllegalArgumentException no(Exception cause, String reason) {
        return new IllegalArgumentException(reason, cause);
    }
}
