package org.painpath.evaluation.diagnostics;

import java.time.LocalDate;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;

/**
 * Against what a result is read: by the pack of the day on which it was observed, so that a new pack changes no result of before. What was
 * observed before there was a pack is read by the first one.
 */
@FunctionalInterface
public interface CatalogueOfTheDay {
    Catalogue on(LocalDate observed);

    static CatalogueOfTheDay of(PolicyPacks<Catalogue> packs) {
        PolicyPack<Catalogue> first = packs.all().getFirst();
        return observed -> observed.isBefore(first.effectiveFrom()) ? first.policy() : packs.on(observed);
    }
}
