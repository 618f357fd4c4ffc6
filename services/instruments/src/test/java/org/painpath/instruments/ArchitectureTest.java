package org.painpath.instruments;

import org.junit.jupiter.api.Test;
import org.painpath.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.check("org.painpath.instruments");
    }
}
