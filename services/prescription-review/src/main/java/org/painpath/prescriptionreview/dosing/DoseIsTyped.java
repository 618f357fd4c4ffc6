package org.painpath.prescriptionreview.dosing;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/**
 * A prescriber types the dose where no start is published, and where the route of a running dose changes: no machine converts one
 * route into another.
 *
 * <p>Source: the conversion is disputed [ORAL-05], clinical reference 3.1.
 */
public final class DoseIsTyped {
    static final String NAME = "dose-is-typed";

    private DoseIsTyped() {}

    public static Finding examine(Route route, DoseRequest request, @Nullable RunningDose running) {
        if (request.isTyped()) {
            return new Finding.Satisfied(NAME);
        }
        if (running != null && running.route() != route) {
            return new Finding.MissingData(NAME, "a typed dose: one of another route is never converted");
        }
        return switch (route) {
            case ORAL, SUBLINGUAL, IV_INFUSION -> new Finding.Satisfied(NAME);
            case IV_BOLUS -> new Finding.MissingData(NAME, "a typed bolus in mg or mg/kg: no start is published");
        };
    }
}
