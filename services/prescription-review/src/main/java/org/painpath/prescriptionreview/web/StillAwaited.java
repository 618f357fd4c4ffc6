package org.painpath.prescriptionreview.web;

import java.util.List;
import org.painpath.chassis.web.Problems;
import org.painpath.prescriptionreview.gate.Awaited;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A step that the gate keeps waiting is refused with the list of all that is awaited. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StillAwaited {
    static final String CODE = "awaiting";

    static final class Refused extends RuntimeException {
        private final transient List<Awaited> awaited;

        Refused(String words, List<Awaited> awaited) {
            super(words, null, false, false);
            this.awaited = List.copyOf(awaited);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        var problem = Problems.of(HttpStatus.CONFLICT, CODE, String.valueOf(refused.getMessage()));
        problem.setProperty("awaited", refused.awaited);
        return ResponseEntity.of(problem).build();
    }
}
