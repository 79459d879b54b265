package ripple.slack.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where Slack's Web API is, and with it the only places to which Ripple ever sends anything.
 *
 * @param api ends with a slash, such as {@code https://slack.com/api/}
 */
public record SlackAddress(URI api) {

    /** Slack's own. */
    public static final SlackAddress SLACK = of("https://slack.com/api/");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public SlackAddress {
        String scheme = String.valueOf(api.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("https") || scheme.equals("http")) || api.getHost() == null) {
            throw new IllegalArgumentException(
                    "The address of Slack's Web API begins with https:// or http:// and a host");
        }
        if (!api.getPath().endsWith("/") || api.getQuery() != null || api.getUserInfo() != null) {
            throw new IllegalArgumentException("The address of Slack's Web API ends with a slash");
        }
    }

    /** Reads an address and adds the slash at its end, if it is missing. */
    public static SlackAddress of(String address) {
        String text = address.strip();
        return new SlackAddress(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    /** Where people say whether Ripple may come to their workspace. */
    public URI authorization() {
        return api.resolve("../oauth/v2/authorize");
    }

    /** Scheme, host and port. */
    public String origin() {
        return api.getScheme() + "://" + api.getRawAuthority();
    }

    boolean isLoopback() {
        return LOOPBACK.contains(host(api)) || host(api).startsWith("127.");
    }

    /** Whether something may be sent there: the host of the Web API itself, or, for Slack's own, any of Slack's hosts. */
    public boolean covers(URI other) {
        if (other.getHost() == null
                || other.getUserInfo() != null
                || !api.getScheme().equalsIgnoreCase(other.getScheme())) {
            return false;
        }
        return host(other).equals(host(api)) ? sameOrUsualPort(other) : isSlacks(other);
    }

    private boolean isSlacks(URI other) {
        return host(api).equals("slack.com") && host(other).endsWith(".slack.com") && port(other) == port(api);
    }

    private boolean sameOrUsualPort(URI other) {
        return isLoopback() || port(other) == port(api);
    }

    private static int port(URI address) {
        boolean secure = address.getScheme().equalsIgnoreCase("https");
        return address.getPort() == -1 ? (secure ? 443 : 80) : address.getPort();
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}
