package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void aSentenceStaysWholeAndButtonsStandSideBySide() throws JsonProcessingException {
        String message = """
                {"blocks":[
                  {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                    {"type":"user","user_id":"U0NADIAHAD"},{"type":"text","text":" welcomed your idea 8."}]}]},
                  {"type":"actions","elements":[
                    {"type":"button","text":{"type":"plain_text","text":"Open"},
                     "confirm":{"title":{"type":"plain_text","text":"Sure?"}}},
                    {"type":"button","text":{"type":"plain_text","text":"Get a mentor"}}]}]}""";

        assertThat(Shown.of(JsonMapper.builder().build().readTree(message)))
                .isEqualTo("@U0NADIAHAD welcomed your idea 8.\n[Open] [Get a mentor]");
    }

    @Test
    void theTranscriptNamesPeopleAndFoldsLongLines() {
        StringWriter written = new StringWriter();
        Transcript transcript = new Transcript(new PrintWriter(written), Map.of("U0NADIAHAD", "Nadia Haddad"));

        transcript.reads("Amara", "@U0NADIAHAD welcomed your idea 8. " + "Everybody can read it. ".repeat(5));
        transcript.time("2026-12-01T16:30:00.051Z");

        assertThat(written.toString().lines())
                .contains("   Amara reads:", "   It is now Tuesday, December 1, 2026, 11:30 AM EST.")
                .anyMatch(line -> line.startsWith("      | Nadia Haddad welcomed your idea 8. Everybody"))
                .noneMatch(line -> line.length() > 120);
    }
}
