package ripple.slack.platform;

import java.net.URI;
import java.util.List;

/**
 * What Ripple must know so that workspaces can take it in by themselves.
 *
 * @param tokenKeys with which tokens are sealed, the newest first
 * @param address where people's browsers reach Ripple, without a path
 * @param scopes what Ripple asks of a workspace
 */
public record InstallSettings(
        String clientId, String clientSecret, List<String> tokenKeys, URI address, List<String> scopes) {

    public InstallSettings {
        tokenKeys = List.copyOf(tokenKeys);
        scopes = List.copyOf(scopes);
        if (clientId.isBlank() || clientSecret.isBlank() || tokenKeys.isEmpty()) {
            throw new IllegalArgumentException("An installation needs a client id, its secret and a key");
        }
    }

    /** Whether this text is a key to seal with: 32 bytes in Base64. */
    public static boolean isTokenKey(String text) {
        return Sealing.isKey(text);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "InstallSettings[address=" + address + "]";
    }
}
