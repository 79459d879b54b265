package ripple.slack.install;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the browser that began an installation from all others; gone after ten minutes or when it comes back. */
final class InstallCookie {

    static final String NAME = "ripple-install";

    private InstallCookie() {}

    static void give(HttpServletResponse response, String state, Duration life, boolean secure) {
        write(response, state, life, secure);
    }

    static void take(HttpServletResponse response, boolean secure) {
        write(response, "", Duration.ZERO, secure);
    }

    /** Empty if there is none. */
    static String read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .findFirst()
                .orElse("");
    }

    /** Lax and not strict: the browser comes back from Slack's page. */
    private static void write(HttpServletResponse response, String value, Duration life, boolean secure) {
        response.addHeader(
                "Set-Cookie",
                NAME + "=" + value + "; Path=" + SlackInstall.RETURN + "; Max-Age=" + life.toSeconds()
                        + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : ""));
    }
}
