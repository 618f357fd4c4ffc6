package org.painpath.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was sent; it never repeats a value of it.
 *
 * @param expression where, as a FHIRPath; absent where the whole message is meant
 */
public record Issue(IssueType code, String words, @Nullable String expression) {

    Issue in(String place) {
        return new Issue(code, words, place);
    }
}
