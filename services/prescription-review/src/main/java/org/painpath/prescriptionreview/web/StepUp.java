package org.painpath.prescriptionreview.web;

import org.painpath.chassis.web.Problems;
import org.painpath.prescriptionreview.signature.SecondFactor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Sends a person back to the issuer for two factors, as RFC 9470 has it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StepUp {
    private final String acr;

    StepUp(@Value("${painpath.signing.acr}") String acr) {
        this.acr = acr;
    }

    /** The token is good, but not for this. */
    static final class Needed extends RuntimeException {
        private final String code;

        Needed(String code, String words) {
            super(words, null, false, false);
            this.code = code;
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> needed(Needed needed) {
        var problem = Problems.of(HttpStatus.UNAUTHORIZED, needed.code, String.valueOf(needed.getMessage()));
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge())
                .body(problem);
    }

    private String challenge() {
        return "Bearer error=\"insufficient_user_authentication\","
                + " error_description=\"A signature takes two factors, shown for it alone\", acr_values=\"%s\", max_age=%d"
                        .formatted(acr, SecondFactor.LONGEST.toSeconds());
    }
}
