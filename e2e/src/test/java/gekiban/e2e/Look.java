package gekiban.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * How somebody looks at the desk.
 *
 * @param width of the window in pixels
 * @param lang en or ja
 */
record Look(boolean isDark, int width, String lang) {
    static final Look USUAL = new Look(false, 1440, "en");

    /** Each of light and dark, wide and narrow, English and Japanese with each other. */
    static final List<Look> ALL =
            List.of(
                    USUAL,
                    new Look(true, 1440, "ja"),
                    new Look(false, 360, "ja"),
                    new Look(true, 360, "en"));

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 720 ? 740 : 900)
                .setHasTouch(width < 720)
                .setLocale(lang)
                .setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    @Override
    public String toString() {
        return (isDark ? "dark" : "light") + ", " + width + " px, " + lang;
    }
}
