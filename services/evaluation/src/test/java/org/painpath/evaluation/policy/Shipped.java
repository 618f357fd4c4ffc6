package org.painpath.evaluation.policy;

import java.time.LocalDate;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.evaluation.assessment.AssessmentPolicy;
import org.painpath.evaluation.diagnostics.Catalogue;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;

/** The packs that come with the service. */
public final class Shipped {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PolicyPacks<Catalogue> CATALOGUES = PolicyFiles.load("catalogue", "", CatalogueReader::read);

    private Shipped() {}

    public static AssessmentPolicy policy() {
        return PolicyFiles.load("evaluation", "", PackReader::read).on(DAY);
    }

    /** Reference ranges and critical limits. */
    public static Catalogue catalogue() {
        return CATALOGUES.on(DAY);
    }

    public static CatalogueOfTheDay catalogues() {
        return CatalogueOfTheDay.of(CATALOGUES);
    }
}
