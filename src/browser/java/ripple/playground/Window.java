package ripple.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The playground's page in one window, named by what a person sees there. */
public final class Window {
    private static final double PATIENCE_MILLIS = 10_000;
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(troubles::add);
        page.onConsoleMessage(this::note);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            troubles.add(message.text());
        }
    }

    /** Opens the page as somebody, with a conversation in view. */
    public Window as(URI playground, String person, String conversation) {
        page.navigate(playground + "#/" + person + "/" + conversation);
        composer().waitFor();
        return this;
    }

    public Page page() {
        return page;
    }

    public Locator composer() {
        return page.locator(".conversation .composer textarea");
    }

    /** Types into the composer of the conversation in view and sends it. */
    public Window send(String text) {
        composer().fill(text);
        composer().press("Enter");
        return this;
    }

    /** Opens a conversation from the side bar, which on a phone has to be pulled out first. */
    public Window open(String name) {
        Locator pull = page.getByRole(AriaRole.BUTTON, named("Channels and messages"));
        if (pull.isVisible()) {
            pull.click();
        }
        page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.BUTTON, inside(name)).first().click();
        return this;
    }

    public Window tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .click();
        return this;
    }

    /** The open form. */
    public Locator form() {
        return page.locator("dialog.modal");
    }

    public Locator field(String label) {
        return form().getByLabel(Pattern.compile("^" + label.replace("?", "\\?")));
    }

    public Window press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).last().click();
        return this;
    }

    /** The latest message that has these words in it. */
    public Locator message(String words) {
        return page.locator(".conversation .message")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
    }

    public Window sees(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    public Window seesInForm(String words) {
        assertThat(form()).containsText(words);
        return this;
    }

    public Window formIsGone() {
        assertThat(form()).hasCount(0);
        return this;
    }

    /** What would keep somebody out, as axe finds it: rule and the element, only what is serious or critical. */
    public List<String> barriers() {
        List<String> barriers = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes()
                        .forEach(node -> barriers.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()));
            }
        }
        return barriers;
    }

    /** Errors of scripts, of the content policy, of files that were not found. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Whether one has to scroll sideways. */
    public boolean overflows() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    public Window picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    void close() {
        context.close();
    }
}
