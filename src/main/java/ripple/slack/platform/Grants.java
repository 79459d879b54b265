package ripple.slack.platform;

import java.util.Map;

/** Asks Slack for tokens, in Ripple's own name: its client id and secret. */
public final class Grants {

    private static final String METHOD = "oauth.v2.access";

    private final WebApi api;
    private final InstallSettings settings;

    Grants(WebApi api, InstallSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    /** Turns the code that a browser brought from Slack into a token. */
    public Called ofCode(String code, String returnAddress) {
        return api.withoutToken(
                METHOD,
                Map.of(
                        "client_id",
                        settings.clientId(),
                        "client_secret",
                        settings.clientSecret(),
                        "code",
                        code,
                        "redirect_uri",
                        returnAddress));
    }

    /** Buys the next token. */
    Called anew(String refreshToken) {
        return api.withoutToken(
                METHOD,
                Map.of(
                        "client_id",
                        settings.clientId(),
                        "client_secret",
                        settings.clientSecret(),
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        refreshToken));
    }
}
