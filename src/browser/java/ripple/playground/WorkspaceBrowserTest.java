package ripple.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.playground.Chromium.Windows;
import ripple.playground.slack.Json;

/** The page as a place to be in: people, conversations, threads, the clock, and what is behind the scenes. */
@Tag("browser")
@ExtendWith(Chromium.class)
class WorkspaceBrowserTest {
    private MadeUpPlayground playground;

    @BeforeEach
    void start() throws IOException {
        playground = new MadeUpPlayground();
    }

    @AfterEach
    void stop() {
        playground.close();
    }

    @Test
    void tellsANewcomerWhatToDoOnceOnly(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP);
        Locator hint = window.page().getByRole(AriaRole.COMPLEMENTARY, Window.named("First steps"));
        assertThat(hint).containsText("Type /idea in any channel");
        assertThat(window.page().getByRole(AriaRole.NAVIGATION)).containsText("Nothing you type leaves this machine");

        window.press("Hide this hint");
        window.page().reload();

        window.composer().waitFor();
        assertThat(hint).hasCount(0);
    }

    @Test
    void whatOneSaysTheOtherReads(Windows windows) {
        Window nurse = nurse(windows, Look.DESKTOP);
        Window doctor = windows.open(Look.DESKTOP).as(playground.page(), MadeUpHospital.DOCTOR, MadeUpHospital.WARD);

        nurse.send("Shall we try one page?\n*literally*");

        Locator unread = doctor.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("general"));
        assertThat(unread).containsText("1 unread");
        doctor.open("general").sees("Shall we try one page?").sees("*literally*");
        assertThat(doctor.page().locator(".fresh")).isVisible();
        assertThat(unread).not().containsText("unread");
    }

    @Test
    void changesPlacesWithSomebodyElseByKeyboard(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP);
        Keyboard keys = window.page().keyboard();
        Locator chooser = window.page().getByRole(AriaRole.BUTTON, name("You are Amara Osei"));
        chooser.focus();

        keys.press("Enter");
        keys.press("E");
        assertThat(window.page().getByRole(AriaRole.MENUITEMRADIO, name("Emyr Price"))).isFocused();
        assertThat(window.barriers()).isEmpty();
        keys.press("Escape");
        assertThat(chooser).isFocused();
        keys.press("ArrowDown");
        keys.press("E");
        keys.press("Enter");

        assertThat(window.page().getByRole(AriaRole.BUTTON, name("You are Emyr Price"))).isVisible();
        assertThat(window.page().getByRole(AriaRole.BUTTON, name("2:12 PM GMT"))).isVisible();
    }

    @Test
    void movesTheClockOn(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP);

        window.page().getByRole(AriaRole.BUTTON, name("Clock: Mon, Nov 23")).click();
        window.page().getByRole(AriaRole.MENUITEM, name("One week on")).click();

        assertThat(window.page().getByRole(AriaRole.BUTTON, name("Clock: Mon, Nov 30"))).isVisible();
        window.sees("Monday, November 23");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void answersInAThread(Look look, Windows windows) {
        Window window = windows.open(look).as(playground.page(), MadeUpHospital.NURSE, MadeUpHospital.WARD);
        Locator message = window.message("One page with pictures");

        message.getByRole(AriaRole.BUTTON, inside("More actions")).click();
        window.page().getByRole(AriaRole.MENUITEM, name("Reply in thread")).click();
        Locator thread = window.page().getByRole(AriaRole.COMPLEMENTARY, name("Thread"));
        assertThat(window.barriers()).isEmpty();
        thread.getByRole(AriaRole.TEXTBOX).fill("Large print, please");
        thread.getByRole(AriaRole.TEXTBOX).press("Enter");
        assertThat(thread).containsText("Large print, please");
        thread.press("Escape");

        assertThat(thread).hasCount(0);
        assertThat(message).isFocused();
        assertThat(message).containsText("1 reply");
        assertThat(window.page().locator(".conversation .message")).hasCount(3);
    }

    @Test
    void walksThroughMessagesAndOpensTheirMenuByKeyboard(Windows windows) {
        Window window = windows.open(Look.DESKTOP).as(playground.page(), MadeUpHospital.NURSE, MadeUpHospital.WARD);
        Keyboard keys = window.page().keyboard();
        window.message("One page with pictures").focus();

        keys.press("ArrowUp");
        assertThat(window.message("The leaflet has eleven pages")).isFocused();
        keys.press("Enter");
        keys.press("End");
        assertThat(window.page().getByRole(AriaRole.MENUITEM, name("Turn into an idea")))
                .isFocused();
        keys.press("Escape");
        assertThat(window.page().getByRole(AriaRole.MENU)).hasCount(0);
    }

    @Test
    void completesACommandAndSendsItOnlyWhenComplete(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP);

        window.composer().pressSequentially("/i");
        assertThat(window.page().getByRole(AriaRole.LISTBOX)).containsText("/idea");
        assertThat(window.barriers()).isEmpty();
        window.composer().press("Tab");

        assertThat(window.composer()).hasValue("/idea ");
        assertThat(window.composer()).isFocused();
        assertThat(playground.client().log()).isEmpty();
    }

    @Test
    void saysWhatWentWrongAndKeepsTheWords(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP).send("/unknown words");

        window.sees("/unknown is not a valid command");

        assertThat(window.composer()).hasValue("/unknown words");
        window.press("Dismiss this notice");
        assertThat(window.page().locator(".notice")).hasCount(0);
    }

    @Test
    void asksBeforeADeedThatTheAppWantsConfirmed(Windows windows) throws Exception {
        playground.application().call("chat.postMessage", withdrawable());
        Window window = nurse(windows, Look.DESKTOP);
        Locator question = window.page().getByRole(AriaRole.ALERTDIALOG);

        window.press("Withdraw");
        assertThat(question).containsText("Withdraw this idea?");
        assertThat(window.barriers()).isEmpty();
        window.page().keyboard().press("Escape");
        assertThat(question).hasCount(0);
        assertThat(playground.client().log()).hasSize(1);

        window.press("Withdraw");
        question.getByRole(AriaRole.BUTTON, inside("Yes, withdraw")).click();

        assertThat(playground.application().next().at("/actions/0/action_id").asText())
                .isEqualTo("withdraw");
    }

    private static ObjectNode withdrawable() {
        return (ObjectNode) Json.parse(
                        """
                        {"channel": "C0GENERAL1", "text": "Idea 1", "blocks": [{"type": "actions", "elements": [
                          {"type": "button", "action_id": "withdraw", "text": {"type": "plain_text", "text": "Withdraw"},
                           "confirm": {"title": {"type": "plain_text", "text": "Withdraw this idea?"},
                                       "text": {"type": "mrkdwn", "text": "It stays in *your* list."},
                                       "confirm": {"type": "plain_text", "text": "Yes, withdraw"},
                                       "deny": {"type": "plain_text", "text": "Keep it"}}}]}]}
                        """)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatIsBehindTheScenes(Look look, Windows windows) throws Exception {
        playground.application().call("chat.postMessage", withdrawable());
        Window window = nurse(windows, look);

        window.page().getByRole(AriaRole.BUTTON, name("Log")).click();
        Locator behind = window.page().getByRole(AriaRole.COMPLEMENTARY, name("Behind the scenes"));
        assertThat(behind).containsText("1 requests, no breach of the contract");
        behind.getByRole(AriaRole.BUTTON, inside("chat.postMessage")).click();
        assertThat(behind).containsText("Withdraw this idea?");
        assertThat(window.barriers()).isEmpty();
        window.tab("Faults");
        behind.getByRole(AriaRole.SWITCH, inside("Answer slowly")).check();
        assertThat(window.page().getByRole(AriaRole.BUTTON, name("1 faults switched on")))
                .isVisible();
        assertThat(window.barriers()).isEmpty();
        window.tab("People");
        behind.getByRole(AriaRole.BUTTON, inside("Deactivate Priya Nair")).click();
        assertThat(behind.getByRole(AriaRole.BUTTON, inside("Reactivate Priya Nair")))
                .isVisible();
        assertThat(window.barriers()).isEmpty();
        assertThat(window.overflows()).isFalse();

        behind.press("Escape");
        assertThat(behind).hasCount(0);
        assertThat(window.page().getByRole(AriaRole.BUTTON, name("Log"))).isFocused();
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void pullsTheSideBarOutOnAPhone(Windows windows) {
        Window window = nurse(windows, Look.PHONE);
        Locator pull = window.page().getByRole(AriaRole.BUTTON, Window.named("Channels and messages"));
        assertThat(window.page().getByRole(AriaRole.NAVIGATION)).not().isVisible();

        pull.click();
        assertThat(window.page().getByRole(AriaRole.NAVIGATION)).isVisible();
        assertThat(window.barriers()).isEmpty();
        window.page().keyboard().press("Escape");
        assertThat(window.page().getByRole(AriaRole.NAVIGATION)).not().isVisible();
        assertThat(pull).isFocused();

        window.open("improvement").sees("Small is fine");
        assertThat(window.page().getByRole(AriaRole.NAVIGATION)).not().isVisible();
    }

    @Test
    void readsAloudWhatArrives(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP);

        playground.client().as(MadeUpHospital.DOCTOR).say("The leaflet is ready now");

        assertThat(window.page().locator("[role=status].sr-only"))
                .hasText("Dr Li Wei Chen: The leaflet is ready now");
    }

    private Window nurse(Windows windows, Look look) {
        return windows.open(look).as(playground.page(), MadeUpHospital.NURSE, MadeUpHospital.GENERAL);
    }

    private static Page.GetByRoleOptions name(String part) {
        return new Page.GetByRoleOptions().setName(part);
    }

    private static Locator.GetByRoleOptions inside(String part) {
        return new Locator.GetByRoleOptions().setName(part);
    }
}
