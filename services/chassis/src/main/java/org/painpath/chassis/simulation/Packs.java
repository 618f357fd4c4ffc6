package org.painpath.chassis.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;

/** The packs that are loaded, by their first day, without what is in them. */
public record Packs(List<PackView> items) {

    /** @param inForce whether it is the one of today */
    public record PackView(
            String version,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String signedOffBy,
            LocalDate signedOffOn,
            boolean inForce) {}

    public static <P> Packs of(PolicyPacks<P> packs, LocalDate today) {
        PolicyPack<P> inForce = packs.packOn(today);
        return new Packs(packs.all().stream()
                .map(pack -> new PackView(
                        pack.version(),
                        pack.effectiveFrom(),
                        pack.effectiveTo(),
                        pack.signedOffBy(),
                        pack.signedOffOn(),
                        pack.equals(inForce)))
                .toList());
    }
}
