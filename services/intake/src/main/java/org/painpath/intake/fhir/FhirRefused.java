package org.painpath.intake.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A FHIR request that ends here; the door answers it with an OperationOutcome. */
final class FhirRefused extends RuntimeException {
    private final HttpStatus status;
    private final List<Issue> issues;

    FhirRefused(HttpStatus status, List<Issue> issues) {
        super(status.getReasonPhrase(), null, false, false);
        this.status = status;
        this.issues = List.copyOf(issues);
    }

    static FhirRefused invalid(IssueType code, String words, @Nullable String expression) {
        return new FhirRefused(HttpStatus.BAD_REQUEST, List.of(new Issue(code, words, expression)));
    }

    /** Well-formed, but not something that a referral can be made of. */
    static FhirRefused unprocessable(IssueType code, String words, @Nullable String expression) {
        return new FhirRefused(HttpStatus.UNPROCESSABLE_CONTENT, List.of(new Issue(code, words, expression)));
    }

    static FhirRefused notFound() {
        return new FhirRefused(
                HttpStatus.NOT_FOUND, List.of(new Issue(IssueType.NOTFOUND, "There is no such thing here.", null)));
    }

    HttpStatus status() {
        return status;
    }

    List<Issue> issues() {
        return issues;
    }
}
