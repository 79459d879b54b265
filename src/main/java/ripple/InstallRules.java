package ripple;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ripple.slack.platform.InstallSettings;

/** What must be set, all or nothing, so that workspaces can take Ripple in by themselves; and what it must look like. */
final class InstallRules {
    private static final String ID = "[0-9]{1,30}\\.[0-9]{1,30}";
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    private InstallRules() {}

    /** Whether at least one of the settings is there. */
    static boolean isWanted(SettingValues values) {
        return Stream.of(Setting.CLIENT_ID, Setting.CLIENT_SECRET, Setting.TOKEN_KEY)
                .anyMatch(values::isSet);
    }

    /** Nothing if none is wanted, or something about it is wrong. */
    static Optional<Config.Install> read(SettingValues values) {
        if (!isWanted(values)) {
            values.find(Setting.PUBLIC_URL, InstallRules::publicUrl);
            return Optional.empty();
        }
        var id = values.get(Setting.CLIENT_ID, InstallRules::clientId);
        var secret = values.get(Setting.CLIENT_SECRET, SettingRules::secret);
        var keys = values.get(Setting.TOKEN_KEY, InstallRules::keys);
        var address = values.get(Setting.PUBLIC_URL, InstallRules::publicUrl);
        return id.flatMap(client -> secret.flatMap(
                words -> keys.flatMap(list -> address.map(url -> new Config.Install(client, words, list, url)))));
    }

    private static String clientId(String value) {
        if (!value.matches(ID)) {
            throw new IllegalArgumentException(
                    "is no client id; copy it from \"Basic Information\" of the app, it looks like 123456789012.345678901234.");
        }
        return value;
    }

    private static List<Secret> keys(String value) {
        List<String> keys = Stream.of(value.split(",")).map(String::strip).toList();
        if (!keys.stream().allMatch(InstallSettings::isTokenKey)) {
            throw new IllegalArgumentException(
                    "must be 32 random bytes in Base64, as \"openssl rand -base64 32\" makes them; to change it, write the new key,"
                            + " a comma, and the old one.");
        }
        return keys.stream().map(Secret::new).toList();
    }

    private static URI publicUrl(String value) {
        URI address = SettingRules.webAddress(value);
        boolean secure = "https".equals(address.getScheme()) || THIS_MACHINE.contains(address.getHost());
        if (!secure) {
            throw new IllegalArgumentException("must start with https://: tokens travel over it.");
        }
        boolean plain = address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawPath().matches("/?");
        if (!plain) {
            throw new IllegalArgumentException(
                    "must be the plain address of Ripple, such as https://ripple.example.org, without a path.");
        }
        return address;
    }
}
