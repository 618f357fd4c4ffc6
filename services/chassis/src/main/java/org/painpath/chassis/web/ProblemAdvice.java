package org.painpath.chassis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/**
 * Every error of a REST door as problem+json; what is logged names the kind of trouble, never the content. Doors with a
 * protocol of their own are asked first.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        var problem = refusal.errors().isEmpty()
                ? Problems.of(refusal.status(), refusal.code(), refusal.words())
                : Problems.ofFields(refusal.errors());
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> later(Exception trouble) {
        log.warn("request not served for now: {}", trouble.getClass().getSimpleName());
        var problem =
                Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "try-again", "The service cannot answer now; try again.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        // the message may hold what the caller sent, so only the kind and the place are logged
        log.error("request failed: {} at {}", failure.getClass().getName(), place(failure));
        return ResponseEntity.of(Problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR, "failed", "Something failed here; nothing was changed."))
                .build();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problems.FieldError> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new Problems.FieldError(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
        return ResponseEntity.badRequest().body(Problems.ofFields(errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof JacksonException cause
                && !cause.getPath().isEmpty()) {
            return ResponseEntity.badRequest()
                    .body(Problems.ofFields(
                            List.of(new Problems.FieldError(path(cause), "does not have the form asked for"))));
        }
        return ResponseEntity.badRequest()
                .body(Problems.of(HttpStatus.BAD_REQUEST, "unreadable", "The body is not the JSON asked for."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var code = known.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return ResponseEntity.status(status)
                .headers(headers)
                .body(Problems.of(known, code, known.getReasonPhrase() + "."));
    }

    private static String path(JacksonException cause) {
        var path = new StringBuilder();
        for (var step : cause.getPath()) {
            var name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }

    private static String place(Exception failure) {
        var stack = failure.getStackTrace();
        return stack.length == 0 ? "?" : stack[0].toString();
    }
}
