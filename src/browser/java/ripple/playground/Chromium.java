package ripple.playground;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests windows of Debian's Chromium: one browser for all tests, fresh windows for each, closed after it. */
public final class Chromium implements ParameterResolver, AfterEachCallback {
    private static final Path INSTALLED = Path.of("/usr/bin/chromium");
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The browser of this test run, ended with it. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            Assumptions.assumeTrue(
                    Files.isExecutable(INSTALLED), "There is no " + INSTALLED + ": apt-get install chromium");
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(INSTALLED)
                                    .setArgs(SWITCHES)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** Opens windows for one test and remembers them. */
    public static final class Windows {
        private final Browser browser;
        private final List<Window> open = new ArrayList<>();

        private Windows(Browser browser) {
            this.browser = browser;
        }

        public Window open(Look look) {
            Window window = new Window(browser.newContext(look.options()));
            open.add(window);
            return window;
        }

        private void close() {
            open.forEach(Window::close);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Running.class, whoever -> Running.start(), Running.class);
        return context.getStore(OURS)
                .computeIfAbsent(Windows.class, whoever -> new Windows(running.browser()), Windows.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Windows windows = context.getStore(OURS).get(Windows.class, Windows.class);
        if (windows != null) {
            windows.close();
        }
    }
}
