package org.painpath.chassis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which events are of concern: decided by type, and for some types by what they say. */
class ReactionsTest {

    record Weighed(int kilograms) {}

    private static final Reactions<Integer> REACTIONS = Reactions.<Integer>none()
            .onSome("weighed", Weighed.class, it -> it.kilograms() > 100, (it, _) -> it.kilograms())
            .on("named", Weighed.class, Weighed::kilograms)
            .notOurs("passed");

    @Test
    void someEventsOfATypeAreNotOurs() {
        assertThat(REACTIONS.isNotOurs(event("weighed", "{\"kilograms\":100}"))).isTrue();
        assertThat(REACTIONS.isNotOurs(event("weighed", "{\"kilograms\":101}"))).isFalse();
    }

    @Test
    void whatCannotBeReadIsOfConcernSoThatItParks() {
        assertThat(REACTIONS.isNotOurs(event("weighed", "{}"))).isFalse();
        assertThat(REACTIONS.isNotOurs(event("weighed", "{"))).isFalse();
    }

    @Test
    void theOtherTypesGoByTheirName() {
        assertThat(REACTIONS.isNotOurs(event("named", "{\"kilograms\":1}"))).isFalse();
        assertThat(REACTIONS.isNotOurs(event("passed", "{}"))).isTrue();
        assertThat(REACTIONS.isNotOurs(event("unheard-of", "{}"))).isFalse();
        assertThat(REACTIONS.types()).containsExactlyInAnyOrder("weighed", "named", "passed");
    }

    private static InboundEvent event(String type, String data) {
        return new InboundEvent(new UUID(0, 1), "/painpath/scales", type, new UUID(0, 2), 1, Instant.EPOCH, null, data);
    }
}
