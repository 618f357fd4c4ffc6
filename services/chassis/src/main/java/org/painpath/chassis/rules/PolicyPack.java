package org.painpath.chassis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy with the time for which it holds, as somebody signed it.
 *
 * @param <P> the numbers and switches
 * @param version year and month, as in 2026.11; every decision keeps it
 * @param effectiveFrom the first day at the clinic
 * @param effectiveTo the last one; absent for a pack that holds until another begins
 * @param signedOffBy who signed, by role or user name
 * @param signedOffOn never after the first day
 */
public record PolicyPack<P>(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String signedOffBy,
        LocalDate signedOffOn,
        P policy) {

    /** What is wrong with its times, in words that begin with the place; empty for a good pack. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            faults.add("effectiveTo: is before effectiveFrom");
        }
        if (signedOffOn.isAfter(effectiveFrom)) {
            faults.add("signedOffOn: is after effectiveFrom; nobody had signed it by then");
        }
        return faults;
    }

    <Q> PolicyPack<Q> with(Q other) {
        return new PolicyPack<>(version, effectiveFrom, effectiveTo, signedOffBy, signedOffOn, other);
    }
}
