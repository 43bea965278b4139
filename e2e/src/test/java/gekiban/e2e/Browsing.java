package gekiban.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Visit}: one browser for all, a desk and a window of its own for each.
 */
final class Browsing implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMES = Namespace.create(Browsing.class);
    private static final String CHROMIUM = System.getProperty("e2e.chromium", "/usr/bin/chromium");

    /** What runs as long as the tests do. */
    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
        static Chromium start() {
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Chromium(
                    playwright,
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(Path.of(CHROMIUM))
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--autoplay-policy=no-user-gesture-required"))));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var chromium =
                test.getRoot()
                        .getStore(NAMES)
                        .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        return test.getStore(NAMES)
                .computeIfAbsent(
                        Visit.class,
                        key -> {
                            try {
                                return new Visit(chromium.browser(), RunningDesk.ofDemo());
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        },
                        Visit.class);
    }

    /** A page that failed fails its test, whatever else it showed. */
    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        var visit = test.getStore(NAMES).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.close();
            if (test.getExecutionException().isEmpty()) {
                visit.assertNothingFailed();
            }
        }
    }
}
