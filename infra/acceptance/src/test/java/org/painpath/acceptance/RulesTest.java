package org.painpath.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Alerts fire when they should, are silent when they should, say something or nothing without data, and lead to a page. */
class RulesTest {
    private final Rules rules = Rules.ofTheCheckout();

    @Test
    @EnabledIf("isInstalled")
    void promtoolAgrees() throws Exception {
        assertThat(promtool("check", rules.rules())).isZero();
        assertThat(promtool("test", rules.tests())).isZero();
    }

    @Test
    void everyAlertHasItsCases() {
        for (var file : rules.rules()) {
            var tests = Rules.text(rules.folder().resolve("tests").resolve(file.getFileName()));
            assertThat(Rules.alerts(file)).isNotEmpty().doesNotHaveDuplicates().allSatisfy(alert -> {
                assertThat(tests).contains("'" + alert + " fires'");
                if (!alert.equals("Watchdog")) {
                    assertThat(tests).contains("'" + alert + " stays silent'");
                }
            });
        }
    }

    @Test
    void everyAlertSaysWhatItDoesWithoutData() {
        for (var file : rules.rules()) {
            var tests = Rules.text(rules.folder().resolve("tests").resolve(file.getFileName()));
            Rules.alerts(file).stream()
                    // these two are about data that is not there, or need none
                    .filter(alert -> !List.of("TrackerSilent", "Watchdog").contains(alert))
                    .forEach(alert -> assertThat(tests)
                            .containsAnyOf(
                                    "'" + alert + " says nothing without data'",
                                    "'" + alert + " fires when there is no data at all'"));
        }
    }

    @Test
    void everyAlertLeadsToAPage() {
        for (var file : rules.rules()) {
            assertThat(Rules.runbooks(file)).hasSameSizeAs(Rules.alerts(file));
            assertThat(Rules.runbooks(file))
                    .allSatisfy(page -> assertThat(Files.exists(LocalStack.CHECKOUT.resolve(page)))
                            .as(page)
                            .isTrue());
        }
    }

    private int promtool(String what, List<Path> files) throws Exception {
        var command = new ArrayList<>(List.of("promtool", what, "rules"));
        files.forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/promtool"));
    }
}
