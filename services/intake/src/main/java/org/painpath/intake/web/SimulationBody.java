package org.painpath.intake.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.intake.policy.PackReader;
import org.painpath.intake.screening.ScreeningPolicy;

/**
 * The other policy, and what of the past is asked.
 *
 * @param version of a pack that is loaded
 * @param pack a pack of the same form as a file {@code policy/screening-*.yaml}, instead of a version
 * @param since the first day at the clinic whose decisions are replayed; all without it
 * @param list how many changes are listed; they are counted all the same
 */
record SimulationBody(
        @Nullable @Size(max = 10) String version,
        @Nullable Map<String, Object> pack,
        @Nullable @PastOrPresent LocalDate since,
        @Nullable @Min(0) @Max(1000) Integer list) {

    /** @throws org.painpath.chassis.policy.BadPolicy with every fault at once */
    PolicyPack<ScreeningPolicy> read() {
        return PackReader.read(Objects.requireNonNull(pack));
    }
}
