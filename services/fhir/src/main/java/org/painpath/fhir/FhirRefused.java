package org.painpath.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A FHIR request that ends here; the door answers it with an OperationOutcome. */
public final class FhirRefused extends RuntimeException {
    private final HttpStatus status;
    private final List<Issue> issues;

    public FhirRefused(HttpStatus status, List<Issue> issues) {
        super(status.getReasonPhrase(), null, false, false);
        this.status = status;
        this.issues = List.copyOf(issues);
    }

    public static FhirRefused invalid(IssueType code, String words, @Nullable String expression) {
        return new FhirRefused(HttpStatus.BAD_REQUEST, List.of(new Issue(code, words, expression)));
    }

    /** Well-formed, but not something that this door can do anything with. */
    public static FhirRefused unprocessable(IssueType code, String words, @Nullable String expression) {
        return new FhirRefused(HttpStatus.UNPROCESSABLE_CONTENT, List.of(new Issue(code, words, expression)));
    }

    /** Runs every check and refuses once, with the issues of all and the status of the first that refused. */
    public static void ifAnyRefuses(Runnable... checks) {
        List<FhirRefused> refusals = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (FhirRefused refused) {
                refusals.add(refused);
            }
        }
        if (!refusals.isEmpty()) {
            throw new FhirRefused(
                    refusals.getFirst().status(),
                    refusals.stream()
                            .flatMap(refused -> refused.issues().stream())
                            .toList());
        }
    }

    public static FhirRefused notFound() {
        return new FhirRefused(
                HttpStatus.NOT_FOUND, List.of(new Issue(IssueType.NOTFOUND, "There is no such thing here.", null)));
    }

    public HttpStatus status() {
        return status;
    }

    public List<Issue> issues() {
        return issues;
    }
}
