package ripple.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.playground.Chromium.Windows;
import ripple.playground.slack.Json;

/** Every block and every field that the page draws, with an application that only stands in for one. */
@Tag("browser")
@ExtendWith(Chromium.class)
class FieldsBrowserTest {
    private MadeUpPlayground playground;

    @BeforeEach
    void start() throws IOException {
        playground = new MadeUpPlayground();
    }

    @AfterEach
    void stop() {
        playground.close();
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryBlockToEverybody(Look look, Windows windows) throws IOException {
        playground.application().call("chat.postMessage", read("every-block.json"));

        Window window = nurse(windows, look);

        window.sees("Every block there is 💡");
        assertThat(window.message("Every block").locator("img[alt^='Run chart']"))
                .isVisible();
        assertThat(window.message("Every block").locator("table").first()).containsText("Minutes");
        window.sees("The playground does not draw “data_visualization” yet");
        assertThat(window.barriers()).isEmpty();
        assertThat(window.overflows()).isFalse();
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void peoplesWordsNeverBecomeMarkup(Windows windows) throws IOException {
        playground.application().call("chat.postMessage", read("hostile-words.json"));

        Window window = nurse(windows, Look.DESKTOP);
        window.send("<img src=nowhere onerror=\"window.hit=1\"> *not bold* <https://x.example|y>");
        window.sees("not bold");

        assertThat(window.page().locator("main script, main iframe, main img[src*=nowhere], main [onerror]"))
                .hasCount(0);
        assertThat(window.page().evaluate("window.hit ?? null")).isNull();
        assertThat((List<?>) window.page()
                        .locator("main a")
                        .evaluateAll("links => links.map(link => link.protocol)"))
                .allSatisfy(protocol -> assertThat(protocol).isIn("https:", "http:"));
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void sendsWhatWasFilledInAsSlackDoes(Windows windows) throws Exception {
        playground.application().opens(read("every-field.json"));
        Window window = nurse(windows, Look.DESKTOP).send("/idea");
        fill(window);

        window.press("Send").formIsGone();

        assertThat(playground.application().next().at("/view/state/values")).isEqualTo(read("every-field-filled.json"));
        assertThat(playground.client().breaches()).isEmpty();
    }

    private static void fill(Window window) {
        window.field("Short").fill("Two words");
        window.field("Long").fill("First line\nsecond line");
        window.field("E-mail").fill("ward@example.org");
        window.field("Address").fill("https://example.org/policy");
        window.field("Number").fill("7");
        choose(window, "One", "Second");
        choose(window, "Several", "Third");
        choose(window, "Several", "First");
        choose(window, "Person", "Priya Nair");
        choose(window, "Place", "#ward-4-east");
        window.field("Day").fill("2026-11-30");
        window.field("Time").fill("13:45");
        window.field("Moment").fill("2026-12-01T10:30");
        window.form().getByLabel("A patient or family").check();
        window.form().getByLabel("Tick two").check();
    }

    private static void choose(Window window, String field, String option) {
        Locator box = window.form().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(field));
        box.click();
        box.pressSequentially(option.substring(0, 3));
        window.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndGoesThere(Windows windows) throws Exception {
        playground.application().opens(read("every-field.json"));
        Window window = nurse(windows, Look.DESKTOP).send("/idea");

        window.field("E-mail").fill("nobody");
        window.press("Send");

        assertThat(window.form().locator("[data-block=short] .error")).hasText("Please complete this required field.");
        assertThat(window.form().locator("[data-block=email] .error")).containsText("e-mail address");
        assertThat(window.field("Short")).isFocused();
        assertThat(window.field("Short")).hasAttribute("aria-invalid", "true");
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void keepsEveryWordWhenTheApplicationRefuses(Windows windows) throws Exception {
        playground.application().opens(read("short-form.json"));
        playground.application().answers(payload -> refusal("noticed", "This looks like a record number. Nothing was stored."));
        Window window = nurse(windows, Look.DESKTOP).send("/idea");

        window.field("What did you notice?").fill("Record 12345678 waits twice");
        window.press("Save");

        window.seesInForm("This looks like a record number.");
        assertThat(window.field("What did you notice?")).hasValue("Record 12345678 waits twice");
        assertThat(window.field("What did you notice?")).isFocused();
        assertThat(window.barriers()).isEmpty();
    }

    private static JsonNode refusal(String block, String sentence) {
        ObjectNode refusal = Json.object().put("response_action", "errors");
        refusal.putObject("errors").put(block, sentence);
        return refusal;
    }

    @Test
    void isFilledInWithTheKeyboardAlone(Windows windows) throws Exception {
        playground.application().opens(read("short-form.json"));
        Window window = nurse(windows, Look.DESKTOP);
        Keyboard keys = window.page().keyboard();
        window.composer().focus();

        keys.type("/id");
        keys.press("Enter");
        keys.press("Enter");
        assertThat(window.field("What did you notice?")).isFocused();
        keys.type("Two letters for one visit");
        keys.press("Tab");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        keys.press("Enter");
        keys.press("Tab");
        keys.press("Tab");
        keys.press("ArrowDown");
        window.form().locator("button[type=submit]").focus();
        keys.press("Enter");

        window.formIsGone();
        JsonNode values = playground.application().next().at("/view/state/values");
        assertThat(values.at("/noticed/a/value").asText()).isEqualTo("Two letters for one visit");
        assertThat(values.at("/touch/a/selected_option/value").asText()).isEqualTo("respect");
        assertThat(values.at("/who/a/selected_option/value").asText()).isEqualTo("patient");
        assertThat(window.composer()).isFocused();
    }

    @Test
    void escapeClosesTheListFirstAndThenTheForm(Windows windows) throws Exception {
        playground.application().opens(read("short-form.json"));
        Window window = nurse(windows, Look.DESKTOP).send("/idea");
        Locator touch = window.form().getByRole(AriaRole.COMBOBOX);
        touch.click();
        assertThat(window.page().getByRole(AriaRole.LISTBOX)).isVisible();

        touch.press("Escape");
        assertThat(window.page().getByRole(AriaRole.LISTBOX)).hasCount(0);
        assertThat(window.form()).isVisible();

        touch.press("Escape");
        window.formIsGone();
        assertThat(window.composer()).isFocused();
    }

    private Window nurse(Windows windows, Look look) {
        return windows.open(look).as(playground.page(), MadeUpHospital.NURSE, MadeUpHospital.GENERAL);
    }

    private JsonNode read(String name) throws IOException {
        try (InputStream file = FieldsBrowserTest.class.getResourceAsStream(name)) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Json.parse(json.replace("PORT", Integer.toString(playground.page().getPort())))
                    .orElseThrow();
        }
    }
}
