package org.painpath.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One person who looks at every page of the console that links lead to, of each kind a few. Noted is whatever a page of a careful
 * product does not have: an error in the browser, a breach of the content policy, a part that WCAG 2.2 AA does not let pass in light
 * or dark, a line that does not fit into 1280 pixels, more than 150 kB on the wire, another answer than 200.
 */
final class ConsoleWalk {
    private static final int OF_A_KIND = 2;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A page with all that it loads, as it comes over the wire. */
    private static final int MOST_BYTES = 150_000;

    private static final String BYTES = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""";

    /** What alone may differ in the dark. */
    private static final List<String> COLOURS = List.of("color-contrast");

    private final Page page;
    private final URI console;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private String here = "";
    private int looked;

    private ConsoleWalk(Page page, URI console) {
        this.page = page;
        this.console = console;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                trouble("the browser says " + message.text());
            }
        });
        page.onPageError(error -> trouble("a script failed: " + error));
    }

    /**
     * @param pages how many pages were looked at
     * @param troubles each with its page; empty when all is well
     */
    record Result(int pages, List<String> troubles) {}

    /** @param user a demo user */
    static Result of(Browser browser, URI console, String user) {
        var options = new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT);
        try (var context = browser.newContext(options)) {
            var walk = new ConsoleWalk(context.newPage(), console);
            walk.logIn(user);
            walk.lookAtAll();
            return new Result(walk.looked, walk.troubles);
        }
    }

    private void logIn(String user) {
        page.navigate(console.toString());
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", user + "-demo");
        page.click("button[type=submit]");
        page.waitForURL(console + "/**");
        note("/work");
    }

    private void lookAtAll() {
        while (!ahead.isEmpty()) {
            lookAt(ahead.poll());
        }
    }

    private void lookAt(String path) {
        here = path;
        looked++;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        var answer = page.navigate(console + path);
        if (answer.status() != 200) {
            trouble("the answer is " + answer.status());
            return;
        }
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        judge("light", new AxeBuilder(page).withTags(WCAG));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        judge("dark", new AxeBuilder(page).withRules(COLOURS));
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > WIDTH) {
            trouble("it is %d pixels wide".formatted(width));
        }
        var bytes = ((Number) page.evaluate(BYTES)).intValue();
        if (bytes > MOST_BYTES) {
            trouble("it weighs %d bytes".formatted(bytes));
        }
        page.querySelectorAll("main a[href]:not([download]), nav a[href]")
                .forEach(link -> note(link.getAttribute("href")));
    }

    private void judge(String scheme, AxeBuilder rules) {
        rules.analyze().getViolations().forEach(rule -> trouble("%s, %s".formatted(scheme, words(rule))));
    }

    private static String words(Rule rule) {
        return "%s: %d times, as in %s"
                .formatted(
                        rule.getHelp(),
                        rule.getNodes().size(),
                        rule.getNodes().getFirst().getHtml());
    }

    /** A page that was not looked at yet, unless enough of its kind were. */
    private void note(String address) {
        var path = console.resolve(address);
        if (!path.getAuthority().equals(console.getAuthority())) {
            return;
        }
        var link = path.getRawPath() + (path.getRawQuery() == null ? "" : "?" + path.getRawQuery());
        var kind = ID.matcher(path.getRawPath()).replaceAll("{id}");
        if (known.add(link) && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
            ahead.add(link);
        }
    }

    private void trouble(String what) {
        troubles.add(here + ": " + what);
    }
}
