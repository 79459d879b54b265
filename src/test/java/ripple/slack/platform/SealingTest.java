package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.people.ProgramId;

/** What is sealed opens only where it belongs. */
class SealingTest {

    private static final String OLD =
            Base64.getEncoder().encodeToString("an old key of thirty-two bytes!!".getBytes(StandardCharsets.UTF_8));
    private static final String NEW =
            Base64.getEncoder().encodeToString("a newer key of thirty-two bytes!".getBytes(StandardCharsets.UTF_8));
    private static final ProgramId OURS = new ProgramId(1);
    private static final ProgramId THEIRS = new ProgramId(2);

    private final Sealing sealing = new Sealing(List.of(OLD));
    private final String sealed = sealing.seal(OURS, Sealing.What.BOT_TOKEN, "xoxb-secret");

    @Test
    void opensWhereItWasSealed() {
        assertThat(sealing.open(OURS, Sealing.What.BOT_TOKEN, sealed)).contains("xoxb-secret");
        assertThat(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void neverOpensForAnotherProgramOrAnotherPurpose() {
        assertThat(sealing.open(THEIRS, Sealing.What.BOT_TOKEN, sealed)).isEmpty();
        assertThat(sealing.open(OURS, Sealing.What.REFRESH_TOKEN, sealed)).isEmpty();
    }

    @Test
    void theSameSecretLooksOtherEachTime() {
        assertThat(sealing.seal(OURS, Sealing.What.BOT_TOKEN, "xoxb-secret")).isNotEqualTo(sealed);
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() {
        Sealing both = new Sealing(List.of(NEW, OLD));

        assertThat(both.open(OURS, Sealing.What.BOT_TOKEN, sealed)).contains("xoxb-secret");
        assertThat(both.isOld(sealed)).isTrue();

        String anew = both.seal(OURS, Sealing.What.BOT_TOKEN, "xoxb-secret");
        assertThat(both.isOld(anew)).isFalse();
        assertThat(new Sealing(List.of(NEW)).open(OURS, Sealing.What.BOT_TOKEN, anew))
                .contains("xoxb-secret");
        assertThat(sealing.open(OURS, Sealing.What.BOT_TOKEN, anew)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "AAAA", "not base 64!", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA="})
    void whatNobodySealedIsNothing(String text) {
        assertThat(sealing.open(OURS, Sealing.What.BOT_TOKEN, text)).isEmpty();
    }

    @Test
    void aKeyHasThirtyTwoBytes() {
        assertThat(Sealing.isKey(OLD)).isTrue();
        assertThat(Sealing.isKey("c2hvcnQ=")).isFalse();
        assertThat(Sealing.isKey("no key at all")).isFalse();
    }
}
