package org.painpath.console;

import org.junit.jupiter.api.Test;
import org.painpath.testkit.ArchitectureRules;

class ArchitectureTest {

    /** The console has no domain: all of it is an edge. */
    @Test
    void thePackagesSayWhatTheyAre() {
        ArchitectureRules.check(
                "org.painpath.console", "charts", "clinic", "drafts", "live", "login", "pages", "steps");
    }
}
