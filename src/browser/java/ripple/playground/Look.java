package ripple.playground;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How large a window is, and whether it is light or dark. */
public enum Look {
    DESKTOP(1280, 800, ColorScheme.LIGHT),
    DESKTOP_DARK(1280, 800, ColorScheme.DARK),
    PHONE(375, 812, ColorScheme.LIGHT),
    PHONE_DARK(375, 812, ColorScheme.DARK),
    SMALLEST(320, 640, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    public boolean isPhone() {
        return width < 720;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(isPhone())
                .setIsMobile(isPhone())
                .setColorScheme(scheme)
                .setLocale("en-US");
    }
}
