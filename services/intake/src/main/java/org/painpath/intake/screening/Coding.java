package org.painpath.intake.screening;

import org.jspecify.annotations.Nullable;

/**
 * A code of a terminology.
 *
 * @param system FHIR URI, for example {@code http://hl7.org/fhir/sid/icd-10-cm}
 * @param display the terminology's words for the code, not the sender's
 */
public record Coding(String system, String code, @Nullable String display) {}
