package org.painpath.console.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake says of the policies of screening, evaluation of its own, and both of what another one would have decided. */
public final class Policies {
    private Policies() {}

    public record Pack(
            String version,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String signedOffBy,
            LocalDate signedOffOn,
            boolean inForce) {}

    public record Packs(List<Pack> items) {}

    /** @param words what the rule says under the other policy; empty when it is satisfied or not asked */
    public record Why(String rule, String before, String after, String words) {}

    public record Change(
            UUID referralId, Instant at, String policyVersion, String before, String after, List<Why> why) {}

    /**
     * @param verdicts how many go from which verdict to which, as in {@code FREE-STOPPED}
     * @param rules how many decisions each rule would change
     */
    public record Report(
            String policyVersion,
            long decisions,
            long changed,
            Map<String, Long> verdicts,
            Map<String, Long> rules,
            List<Change> changes) {}
}
