package org.painpath.evaluation.referral;

import org.jspecify.annotations.Nullable;

/**
 * A coded fact.
 *
 * @param system FHIR URI of the code system, e.g. {@code http://loinc.org}
 */
public record Coding(String system, String code, @Nullable String display) {
    public static final String LOINC = "http://loinc.org";

    public static Coding loinc(String code, String display) {
        return new Coding(LOINC, code, display);
    }
}
