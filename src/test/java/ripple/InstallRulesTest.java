package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings by which workspaces take Ripple in by themselves. */
class InstallRulesTest {
    private static final String KEY = "YW4gb2xkIGtleSBvZiB0aGlydHktdHdvIGJ5dGVzISE=";
    private static final String NEW_KEY = "YSBuZXdlciBrZXkgb2YgdGhpcnR5LXR3byBieXRlcyE=";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void setWhatIsNeeded() {
        environment.put("SLACK_SIGNING_SECRET", "0123456789abcdef");
        environment.put("SLACK_CLIENT_ID", "111.222");
        environment.put("SLACK_CLIENT_SECRET", "fedcba9876543210");
        environment.put("RIPPLE_TOKEN_KEY", KEY);
        environment.put("RIPPLE_PUBLIC_URL", "https://ripple.example.org");
    }

    private Config read() {
        return Config.read(new Surroundings(environment, folder, folder));
    }

    private List<String> problems() {
        WrongSettings wrong = catchThrowableOfType(WrongSettings.class, this::read);
        return wrong == null ? List.of() : wrong.sentences();
    }

    @Test
    void noBotTokenIsNeeded() {
        Config.Slack slack = read().slack();

        assertThat(slack.botToken()).isEmpty();
        assertThat(slack.install().orElseThrow().clientId()).isEqualTo("111.222");
        assertThat(slack.install().orElseThrow().address()).isEqualTo(URI.create("https://ripple.example.org"));
        assertThat(slack.toString()).doesNotContain(KEY, "fedcba9876543210");
    }

    @Test
    void oneWorkspaceNeedsNoneOfIt() {
        environment.keySet().removeIf(name -> !name.equals("SLACK_SIGNING_SECRET"));
        environment.put("SLACK_BOT_TOKEN", "xoxb-1234567890");

        assertThat(read().slack().install()).isEmpty();
    }

    @Test
    void severalKeysSayWhichIsNew() {
        environment.put("RIPPLE_TOKEN_KEY", NEW_KEY + ", " + KEY);

        assertThat(read().slack().install().orElseThrow().tokenKeys())
                .extracting(Secret::value)
                .containsExactly(NEW_KEY, KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_CLIENT_ID",
        "SLACK_CLIENT_SECRET",
        "RIPPLE_TOKEN_KEY",
        "RIPPLE_PUBLIC_URL",
        "SLACK_SIGNING_SECRET"
    })
    void itIsAllOrNothing(String missing) {
        environment.remove(missing);

        assertThat(problems()).containsExactly(missing + " is missing.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SLACK_CLIENT_ID   | my app                                           | is no client id
                    RIPPLE_TOKEN_KEY  | short                                            | 32 random bytes
                    RIPPLE_TOKEN_KEY  | YSBuZXdlciBrZXkgb2YgdGhpcnR5LXR3byBieXRlcyE=,oops | 32 random bytes
                    RIPPLE_PUBLIC_URL | ripple.example.org                               | must be a web address
                    RIPPLE_PUBLIC_URL | http://ripple.example.org                        | must start with https://
                    RIPPLE_PUBLIC_URL | https://ripple.example.org/slack                 | without a path
                    """)
    void whatIsWrongIsSaidWithoutTheSecret(String name, String value, String sentence) {
        environment.put(name, value);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(name)
                .contains(sentence)
                .doesNotContain("oops");
    }
}
