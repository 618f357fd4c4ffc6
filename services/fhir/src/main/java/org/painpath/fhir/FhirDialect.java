package org.painpath.fhir;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.painpath.chassis.web.Answers;
import org.springframework.http.HttpStatus;

/** Refusals that come before any FHIR code runs (no token, XML, too large, malformed JSON), as OperationOutcome too. */
final class FhirDialect implements Answers.Dialect {
    private final FhirReader fhir;

    FhirDialect(FhirReader fhir) {
        this.fhir = fhir;
    }

    @Override
    public boolean speaks(String path) {
        return path.equals("/fhir") || path.startsWith("/fhir/");
    }

    @Override
    public void refuse(HttpServletResponse response, HttpStatus status, String code, String words) throws IOException {
        response.setStatus(status.value());
        response.setContentType(FhirAnswers.FHIR_JSON.toString());
        var outcome = OperationOutcomes.of(List.of(new Issue(issueType(status), words, null)));
        response.getOutputStream().write(fhir.write(outcome).getBytes(StandardCharsets.UTF_8));
    }

    static IssueType issueType(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> IssueType.LOGIN;
            case FORBIDDEN -> IssueType.FORBIDDEN;
            case NOT_FOUND -> IssueType.NOTFOUND;
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> IssueType.NOTSUPPORTED;
            case CONTENT_TOO_LARGE -> IssueType.TOOLONG;
            case CONFLICT, PRECONDITION_FAILED -> IssueType.CONFLICT;
            case SERVICE_UNAVAILABLE -> IssueType.TRANSIENT;
            case INTERNAL_SERVER_ERROR -> IssueType.EXCEPTION;
            default -> IssueType.INVALID;
        };
    }
}
