package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/** What a policy allows on one route. */
sealed interface RouteLimits permits TakenLimits, BolusLimits, InfusionLimits {

    /** The highest dose or rate, in the route's own unit. */
    BigDecimal cap();

    /** UCUM unit of the cap. */
    DoseUnit unit();

    /** Key of the source of the cap. */
    String source();
}
