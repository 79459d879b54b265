package ripple.slack.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionedTest {

    @Test
    void readsTheIdWithAndWithoutAName() {
        assertThat(Mentioned.person("lead <@U0NADIAHAD|nadia>")).contains("U0NADIAHAD");
        assertThat(Mentioned.person("lead <@W012A3CDE> please")).contains("W012A3CDE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead", "lead @nadia", "lead <@U1|a> <@U2|b>", "lead <!channel>", "lead <@u1>", "<#C1|ward>"})
    void nobodyOrSeveralIsNobody(String words) {
        assertThat(Mentioned.person(words)).isEmpty();
    }
}
