package org.painpath.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a person does at the console, as a story: without a mouse, and while others work elsewhere. */
final class ConsoleStories {
    private static final int MOST_TABS = 400;
    private static final int MOST_LINES = 60;
    private static final String FAMILY = "Tastaturprobe";

    /** Sends the form that is on the page once more, as a form of its own; done when it is answered. */
    private static final String SEND_ANOTHER = """
            async form => {
              form.querySelector('[name=idempotencyKey]').value = crypto.randomUUID();
              const answer = await fetch(form.action, {
                method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' });
              return answer.type;
            }""";

    private final Browser browser;
    private final URI console;

    ConsoleStories(Browser browser, URI console) {
        this.browser = browser;
        this.console = console;
    }

    /**
     * A coordinator has the list open while referrals are taken in elsewhere.
     *
     * @return of each try the time from the answer of the change to what the list says of it
     */
    List<Duration> changesShowWithoutAReload(int tries) {
        try (var watching = context();
                var acting = context()) {
            var list = logIn(watching, "coordinator");
            awaitIn(list, "document.getElementById('stream').textContent === 'Live'");
            list.evaluate("window.notLoadedAgain = true");
            var form = newReferral(logIn(acting, "coordinator"));
            List<Duration> times = new ArrayList<>();
            for (int made = 1; made <= tries; made++) {
                assertThat(form.evalOnSelector("main form.step", SEND_ANOTHER)).isEqualTo("opaqueredirect");
                long answered = System.nanoTime();
                awaitIn(list, "document.getElementById('news').textContent.startsWith('%d new.')".formatted(made));
                times.add(Duration.ofNanos(System.nanoTime() - answered));
            }
            assertThat(list.evaluate("window.notLoadedAgain")).isEqualTo(true);
            return times;
        }
    }

    /** Logs in, opens the worklist, claims a line, opens its form, fills it in and sends it; then nothing is touched for long. */
    void aDayWithoutAMouse() {
        try (var context = context()) {
            var page = context.newPage();
            page.clock().install();
            page.navigate(console.toString());
            tabTo(page, "input[name=username]");
            page.keyboard().type("coordinator");
            tabTo(page, "input[name=password]");
            page.keyboard().type("coordinator-demo");
            page.keyboard().press("Enter");
            page.waitForURL(console + "/work**");

            claimTheLineOf(page);
            page.keyboard().press("Enter");
            page.waitForURL(console + "/referrals/**");
            askForInformation(page);
            isWarnedBeforeTheSessionEnds(page);
        }
    }

    private static void claimTheLineOf(Page page) {
        var mine = "document.activeElement.closest('tr')?.textContent.includes('%s')".formatted(FAMILY);
        for (int line = 0; line < MOST_LINES && !Boolean.TRUE.equals(page.evaluate(mine)); line++) {
            page.keyboard().press("j");
        }
        assertThat(page.evaluate(mine)).as("a line is reached by j").isEqualTo(true);
        page.keyboard().press("c");
        awaitIn(page, "document.activeElement.closest('tr')?.querySelector('.owner b')?.textContent === 'you'");
    }

    private static void askForInformation(Page page) {
        var step = "document.activeElement.closest('#step-request-information') !== null";
        for (int at = 0; at < MOST_LINES && !Boolean.TRUE.equals(page.evaluate(step)); at++) {
            page.keyboard().press("j");
        }
        page.keyboard().press("Enter");
        tabTo(page, "#step-request-information select[name=from]");
        page.keyboard().press("ArrowDown");
        awaitIn(page, "document.querySelector('#step-request-information .keeping')?.textContent === 'Kept.'");
        page.reload();
        assertThat(page.inputValue("#step-request-information select[name=from]"))
                .as("what was chosen survives a reload")
                .isEqualTo("REFERRER");
        tabTo(page, "#step-request-information form > p:last-of-type button");
        page.keyboard().press("Enter");
        awaitIn(page, "document.querySelector('.done')?.textContent.includes('Ask for missing information')");
        assertThat(page.querySelector("#step-request-information .kept"))
                .as("what was sent is not kept")
                .isNull();
    }

    private static void isWarnedBeforeTheSessionEnds(Page page) {
        page.clock().fastForward("13:30");
        awaitIn(page, "document.getElementById('idle').textContent.includes('you will be logged out')");
        page.keyboard().press("Shift");
        awaitIn(page, "document.getElementById('idle').textContent === ''");
    }

    /** The page's own waiting evaluates a text, which the content policy forbids. */
    private static void awaitIn(Page page, String condition) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(5))
                // a page that is just being left
                .ignoreException(PlaywrightException.class)
                .until(() -> Boolean.TRUE.equals(page.evaluate(condition)));
    }

    /** Only what can be reached by the keyboard is reached. */
    private static void tabTo(Page page, String selector) {
        var there = "document.activeElement.matches('%s')".formatted(selector);
        for (int tab = 0; tab < MOST_TABS && !Boolean.TRUE.equals(page.evaluate(there)); tab++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(there)).as("%s is reached by Tab", selector).isEqualTo(true);
    }

    private Page newReferral(Page page) {
        page.navigate(console + "/referrals/new");
        page.fill("[name='patient.family']", FAMILY);
        page.fill("[name='patient.given']", "Alex");
        page.fill("[name='patient.birthDate']", "1975-05-05");
        page.selectOption("[name='patient.sex']", "UNKNOWN");
        page.selectOption("[name=priority]", "STAT");
        return page;
    }

    private Page logIn(BrowserContext context, String user) {
        var page = context.newPage();
        page.navigate(console.toString());
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", user + "-demo");
        page.click("button[type=submit]");
        page.waitForURL(console + "/**");
        return page;
    }

    private BrowserContext context() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 720));
    }
}
