package ripple;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.playground.Chromium;
import ripple.playground.Chromium.Windows;
import ripple.playground.Look;
import ripple.playground.MadeUpHospital;
import ripple.playground.PlaygroundClient;
import ripple.playground.Window;

/** A newcomer shares an idea in the playground's page, with the whole application behind it. */
@Tag("browser")
@ExtendWith(Chromium.class)
class IdeaStoryBrowserTest {
    private static final String NOTICED = "People going home ask twice when to take which tablet";

    private PlaygroundStage stage;

    @BeforeEach
    void start(@TempDir Path folder) {
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        stage = PlaygroundStage.open(
                folder, clock, new PlaygroundStage.Wishes(Optional.of(0), Optional.of(0), false, true));
        warmUp();
    }

    /** Somebody else asks first and is refused: what a new process does slowly is done before the story begins. */
    private void warmUp() {
        new PlaygroundClient(stage.page()).as(MadeUpHospital.CLERK).command("/idea", "MRN 12345678");
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void anIdeaIsSharedWithTheForm(Look look, Windows windows) {
        Window window = nurse(windows, look).send("/idea");

        window.seesInForm("Has someone been harmed, or could be now?");
        assertThat(window.barriers()).isEmpty();
        window.field("What did you notice?").fill("Record number MRN 12345678 asks twice");
        window.press("Save").seesInForm("a record number");
        assertThat(window.field("What did you notice?")).hasValue("Record number MRN 12345678 asks twice");
        assertThat(window.field("What did you notice?")).isFocused();
        assertThat(window.barriers()).isEmpty();
        window.field("What did you notice?").fill(NOTICED);
        window.press("Save").formIsGone();

        window.sees("Saved as idea 1");
        window.press("Look");
        assertThat(window.message("Saved as idea 1")).containsText(NOTICED);
        window.tab("Home").sees("My ideas").sees(NOTICED).sees("Waiting for an answer");
        assertThat(window.barriers()).isEmpty();
        assertThat(window.overflows()).isFalse();
        nothingWentWrong(window);
    }

    @Test
    void anIdeaIsSharedWithTheKeyboardAlone(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP);
        Keyboard keys = window.page().keyboard();
        window.composer().focus();

        keys.type("/id");
        keys.press("Enter");
        keys.type(NOTICED);
        keys.press("Enter");
        assertThat(window.message("Saved as idea 1")).isVisible();

        window.message("Saved as idea 1").focus();
        keys.press("Tab");
        assertThat(window.message("Saved as idea 1")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add details")))
                .isFocused();
        keys.press("Enter");
        assertThat(window.field("What did you notice?")).hasValue(NOTICED);
        assertThat(window.field("What did you notice?")).isFocused();
        keys.press("Tab");
        assertThat(window.field("What might help?")).isFocused();
        keys.type("One page with pictures");
        window.form().locator("button[type=submit]").focus();
        keys.press("Enter");
        window.formIsGone();

        window.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.BUTTON)
                .first()
                .focus();
        keys.press("Enter");
        window.sees("Idea 1 · edited");
        nothingWentWrong(window);
    }

    @Test
    void anIdeaIsEditedAndWithdrawnFromHome(Windows windows) {
        Window window = nurse(windows, Look.DESKTOP).send("/idea " + NOTICED);
        window.sees("Saved as idea 1");

        window.open("Ripple").press("Edit");
        window.field("Where?").fill("4 East");
        window.press("Save").formIsGone().sees("Idea 1 · edited");
        window.press("Withdraw");
        Locator question = window.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Withdraw this idea?");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();

        assertThat(question).hasCount(0);
        assertThat(window.page().locator("main")).not().containsText("Waiting for an answer");
        nothingWentWrong(window);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void aMessageBecomesAnIdea(Look look, Windows windows) {
        Window window = windows.open(look).as(stage.page(), MadeUpHospital.NURSE, MadeUpHospital.WARD);
        window.message("One page with pictures")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More actions"))
                .click();
        window.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Turn into an idea"))
                .click();

        assertThat(window.field("What did you notice?"))
                .hasValue("Same here with the exercises. One page with pictures would do.");
        window.press("Save").formIsGone().sees("Saved as idea 1");
        nothingWentWrong(window);
    }

    @Test
    void theLightningOpensTheFormAnywhere(Windows windows) {
        Window window = windows.open(Look.DESKTOP).as(stage.page(), MadeUpHospital.PHARMACIST, MadeUpHospital.PHARMACY);

        window.page().getByRole(AriaRole.BUTTON, named("Shortcuts")).click();
        window.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Share an idea"))
                .click();
        window.field("What did you notice?").fill(NOTICED);
        window.press("Save").formIsGone().sees("Saved as idea 1");

        nothingWentWrong(window);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private Window nurse(Windows windows, Look look) {
        return windows.open(look).as(stage.page(), MadeUpHospital.NURSE, MadeUpHospital.GENERAL);
    }

    private void nothingWentWrong(Window window) {
        assertThat(window.troubles()).isEmpty();
        assertThat(new PlaygroundClient(stage.page()).breaches()).isEmpty();
    }
}
