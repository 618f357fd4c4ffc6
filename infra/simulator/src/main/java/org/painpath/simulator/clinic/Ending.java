package org.painpath.simulator.clinic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one referral ended.
 *
 * @param outcome tracker's words, or {@code FAILED}
 * @param trouble which step went wrong and what was answered; absent when all went as written
 * @param took from sending the referral to its end
 */
public record Ending(
        Scenario scenario, String outcome, @Nullable String trouble, Duration took) {

    public boolean asExpected() {
        return trouble == null && outcome.equals(scenario.ends());
    }
}
