package org.painpath.intake.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy with the time for which it holds, as somebody signed it.
 *
 * @param effectiveFrom the first day at the clinic
 * @param effectiveTo the last one; absent for a pack that holds until another begins
 * @param signedOffBy who signed, by role or user name
 * @param signedOffOn never after the first day
 */
public record PolicyPack(
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String signedOffBy,
        LocalDate signedOffOn,
        ScreeningPolicy policy) {

    public String version() {
        return policy.version();
    }
}
