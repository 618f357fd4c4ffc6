package org.painpath.prescriptionreview.facts;

import org.jspecify.annotations.Nullable;

/**
 * A coded concept.
 *
 * @param system FHIR URI of the code system
 * @param display the name that came with the code
 */
public record Coding(String system, String code, @Nullable String display) {
    public static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    public static final String ATC = "http://www.whocc.no/atc";

    /** What staff read: the name, or the code where no name came. */
    public String name() {
        return display == null || display.isBlank() ? code : display;
    }
}
