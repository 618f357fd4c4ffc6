package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackboneTest {
    private final String given = System.getProperty(Backbone.PLATFORM, "embedded");

    @AfterEach
    void asGiven() {
        System.setProperty(Backbone.PLATFORM, given);
    }

    @Test
    void aPlatformThatIsNoneIsNotTakenForAnother() {
        System.setProperty(Backbone.PLATFORM, "container");
        assertThatIllegalStateException()
                .isThrownBy(() -> Backbone.start(Checkout.root()))
                .withMessage("painpath.platform=container: say embedded or containers");
    }
}
