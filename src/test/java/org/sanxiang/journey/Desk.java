package org.sanxiang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import org.assertj.core.api.Assertions;

/** One person before the browser; fields are named as in the form records. */
final class Desk {

    private static final String DEMO_PASSWORD = "sanxiang-demo";
    private static final int LONGEST = 180_000;

    private final String url;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Desk(BrowserContext window, String url) {
        this.url = url;
        this.page = window.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** Through Keycloak, as the browser is led there. */
    void logIn(String account) {
        page.navigate(url + "/");
        page.locator("#username").fill(account);
        page.locator("#password").fill(DEMO_PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(url));
    }

    Desk logOut() {
        page.locator("form[action$='/logout'] [type=submit]").click();
        page.waitForURL(address -> address.endsWith("/login?out"));
        return this;
    }

    /** Confirms the instrument on the page by logging in at Keycloak once more, which knows the browser and asks all the same. */
    Desk confirmAtKeycloak() {
        page.locator("main details summary").click();
        page.locator("main form[action$='/confirm'] button").click();
        page.waitForURL(address -> !address.startsWith(url));
        page.locator("#password").fill(DEMO_PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(url));
        return this;
    }

    /** The first file that the page offers, once it does; to bind a dossier takes a busy machine a while. */
    Path download() {
        Locator link = page.locator("main a[download]").first();
        link.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST));
        return page.waitForDownload(link::click).path();
    }

    Desk go(String path) {
        page.navigate(url + path);
        return this;
    }

    Desk open(long caseId) {
        return go("/cases/" + caseId);
    }

    Desk open(long caseId, String step) {
        return go("/cases/" + caseId + "/steps/" + step);
    }

    /** An entry of a work area, such as {@code hear-party}, {@code statement}. */
    Desk open(long caseId, String step, String entry) {
        return go("/cases/" + caseId + "/steps/" + step + "/" + entry);
    }

    Desk fill(String field, String value) {
        field(field).first().fill(value);
        return this;
    }

    /** One of the values of a list or of radio buttons. */
    Desk choose(String field, String value) {
        Locator list = page.locator("select[name='" + field + "']");
        if (list.count() > 0) {
            list.selectOption(value);
        } else {
            check(field, value);
        }
        return this;
    }

    /** A field that is either ticked or not. */
    Desk check(String field) {
        page.locator("input[type=checkbox][name='" + field + "']").first().check();
        return this;
    }

    /** One or several of the values that a field offers. */
    Desk check(String field, String... values) {
        for (String value : values) {
            page.locator("input[name='" + field + "'][value='" + value + "']").check();
        }
        return this;
    }

    Desk attach(String field, Path file) {
        field(field).first().setInputFiles(file);
        return this;
    }

    /** Presses what the page calls so: a button or a link. */
    Desk press(String words) {
        page.locator("main").locator("button, a").filter(new Locator.FilterOptions().setHasText(words)).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Sends the main form of the page, says yes where the page asks again, and waits for the answer. */
    Desk submit() {
        page.waitForResponse(answer -> answer.request().method().equals("POST") && answer.request().isNavigationRequest(), () -> {
            page.locator("main form[method=post] button[type=submit]:not([data-save-draft])").last().click();
            Locator yes = page.locator("dialog[open] button[value=yes]");
            if (yes.count() > 0) {
                yes.click();
            }
        });
        page.waitForLoadState();
        return this;
    }

    Desk expect(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Desk expectTitle(String text) {
        assertThat(page).hasTitle(Pattern.compile(text));
        return this;
    }

    /** The page must say what is wrong, beside a field or above the form. */
    Desk expectError(String text) {
        assertThat(page.locator(".wrong, .invalid-feedback, [role=alert]")
                .filter(new Locator.FilterOptions().setHasText(text)).first()).isVisible();
        return this;
    }

    /** Nobody is shut out by the page, and the browser had nothing to complain of. */
    Desk expectAccessible() {
        Assertions.assertThat(axe(page).analyze().getViolations()).as("axe at %s", address())
                .extracting(violation -> violation.getId() + " " + violation.getHelp() + " " + violation.getNodes().stream()
                        .map(node -> node.getHtml()).toList()).isEmpty();
        Assertions.assertThat(complaints).as("browser at %s", address()).isEmpty();
        return this;
    }

    /** Kept under {@code target/journey} where {@code -Dpictures} asks for it; drawing whole pages takes its time. */
    Desk picture(String name) {
        if (System.getProperty("pictures") != null) {
            page.screenshot(new ScreenshotOptions().setPath(Path.of("target/journey", name + ".png")).setFullPage(true));
        }
        return this;
    }

    String address() {
        return page.url();
    }

    /** For what this class has no word. */
    Page page() {
        return page;
    }

    /** Told of violations only, and within the page: as it has no frames, no second page need bring findings together. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(told).setLegacyMode(true);
    }

    private Locator field(String name) {
        return page.locator("main [name='" + name + "']");
    }
}
