package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Web API says no with Slack's own words. */
class WebApiRefusalTest {
    private static Willow willow;

    @BeforeAll
    static void open() throws IOException {
        willow = new Willow(Willow.QUICK.unpaced(), Willow.manifest());
    }

    @AfterAll
    static void close() {
        willow.close();
    }

    @ParameterizedTest
    @CsvSource({
        "chat.postMessage, channel=C0PHARMACY text=hello, not_in_channel",
        "chat.postMessage, channel=C0OLDIDEAS text=hello, is_archived",
        "chat.postMessage, channel=C0NOSUCHXX text=hello, channel_not_found",
        "chat.postMessage, channel=G0LEADERS1 text=hello, channel_not_found",
        "chat.postMessage, channel=U0JONAHWEB text=hello, user_disabled",
        "chat.postMessage, channel=U0NOBODYXX text=hello, user_not_found",
        "chat.postMessage, channel=U0ROTABOTX text=hello, cannot_dm_bot",
        "chat.postMessage, channel=C0WARD4EAS, no_text",
        "chat.postMessage, text=hello, invalid_arguments",
        "chat.postMessage, channel=C0WARD4EAS text=hello blocks={, invalid_blocks_format",
        "chat.postMessage, channel=C0WARD4EAS text=hello blocks={}, invalid_blocks_format",
        "chat.postMessage, channel=C0WARD4EAS text=hello blocks=[{}], invalid_blocks",
        "chat.postMessage, channel=C0WARD4EAS text=hello metadata={}, invalid_metadata_format",
        "chat.postMessage, channel=C0WARD4EAS text=hello thread_ts=1.2, cannot_reply_to_message",
        "chat.postEphemeral, channel=C0WARD4EAS user=U0TOMASRIV text=hello, user_not_in_channel",
        "chat.update, channel=C0WARD4EAS ts=1.2 text=hello, message_not_found",
        "chat.delete, channel=C0WARD4EAS ts=1.2, message_not_found",
        "conversations.open, users=U0JONAHWEB, user_disabled",
        "conversations.open, users=U0NOBODYXX, user_not_found",
        "conversations.open, return_im=true, users_list_not_supplied",
        "conversations.history, channel=C0WARD4EAS, missing_scope",
        "conversations.info, channel=C0WARD4EAS, missing_scope",
        "users.info, user=U0NOBODYXX, user_not_found",
        "dnd.info, user=U0NOBODYXX, user_not_found",
        "reactions.add, channel=C0WARD4EAS name=eyes timestamp=1.2, missing_scope",
        "files.completeUploadExternal, files=[{}], file_not_found",
        "views.open, trigger_id=1.2.3 view={}, invalid_arguments",
        "views.publish, user_id=U0AMARAOSE, invalid_arguments",
        "chat.scheduleMessage, channel=C0WARD4EAS, unknown_method"
    })
    void refusesAsSlackDoes(String method, String arguments, String error) {
        JsonNode answer = willow.call(method, arguments(arguments));

        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.path("error").asText()).isEqualTo(error);
    }

    private static Map<String, String> arguments(String text) {
        Map<String, String> arguments = new HashMap<>();
        for (String pair : text.split(" ", -1)) {
            int equals = pair.indexOf('=');
            arguments.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return arguments;
    }
}
