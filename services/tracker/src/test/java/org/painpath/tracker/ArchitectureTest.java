package org.painpath.tracker;

import org.junit.jupiter.api.Test;
import org.painpath.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theLifecycleIsPureAndThePackagesSayWhatTheyAre() {
        ArchitectureRules.check("org.painpath.tracker", "deadlines", "policy", "subscriptions");
    }
}
