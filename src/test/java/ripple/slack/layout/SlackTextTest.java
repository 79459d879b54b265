package ripple.slack.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a &lt; b &amp;amp; c => a < b &amp; c",
                "ask <@U0001|mei.chen> => ask @mei.chen",
                "ask <@U0001> => ask @colleague",
                "in <#C0001|general> or <#C0002|> => in #general or #channel",
                "<!here> and <!channel> => @here and @channel",
                "<!subteam^S1|@nurses> <!subteam^S2> => @nurses @group",
                "see <https://example.org/a?b=1&amp;c=2> => see https://example.org/a?b=1&c=2",
                "see <https://example.org|the page> => see the page (https://example.org)",
                "<mailto:a@example.org|a@example.org> => a@example.org",
                "&lt;!channel&gt; => <!channel>",
                "1 < 2 and 3 > 2 => 1 < 2 and 3 > 2",
                "<b>bold</b> <script>x</script> => <b>bold</b> <script>x</script>",
            })
    void turnsSlacksMarkupIntoWhatItsAuthorSaw(String sent, String seen) {
        assertThat(SlackText.words(sent)).isEqualTo(seen);
    }
}
