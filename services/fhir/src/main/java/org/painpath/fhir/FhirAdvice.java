package org.painpath.fhir;

import java.util.List;
import org.painpath.chassis.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every error of a FHIR door as OperationOutcome. */
@RestControllerAdvice(annotations = FhirDoor.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FhirAdvice {
    private static final Logger log = LoggerFactory.getLogger(FhirAdvice.class);

    private final FhirAnswers answers;

    FhirAdvice(FhirAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(FhirRefused refused) {
        return answers.refused(refused.status(), refused.issues());
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return answer(refusal.status(), refusal.words());
    }

    /** An id of a form that we do not give. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<String> noSuchThing() {
        return refused(FhirRefused.notFound());
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    ResponseEntity<String> later(Exception trouble) {
        log.warn("request not served for now: {}", trouble.getClass().getSimpleName());
        var answer = answer(HttpStatus.SERVICE_UNAVAILABLE, "The service cannot answer now; try again.");
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<String> unexpected(Exception failure) {
        if (failure instanceof ErrorResponse error && error.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(error.getStatusCode().value());
            return answer(status, status.getReasonPhrase() + ".");
        }
        // the message may hold what the caller sent, so only the kind is logged
        log.error("request failed: {}", failure.getClass().getName());
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "Something failed here; nothing was changed.");
    }

    private ResponseEntity<String> answer(HttpStatus status, String words) {
        return answers.refused(status, List.of(new Issue(FhirDialect.issueType(status), words, null)));
    }
}
