package org.sanxiang.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium; each person gets a window whose cookies nobody else sees. */
final class Browser implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final int SLOWEST = 60_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    /** Without a Chromium the test is skipped, except on the build server, where that is a failure. */
    static Browser start() {
        Path executable = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst().orElse(null);
        if (executable == null && "true".equals(System.getenv("CI"))) {
            Assertions.fail("no Chromium on the build server: apt-get install chromium");
        }
        Assumptions.assumeTrue(executable != null, "skipped: no Chromium here (apt-get install chromium)");
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST);
        return new Browser(executable);
    }

    BrowserContext window() {
        BrowserContext window = chromium.newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(1280, 900));
        window.setDefaultTimeout(SLOWEST);
        return window;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
