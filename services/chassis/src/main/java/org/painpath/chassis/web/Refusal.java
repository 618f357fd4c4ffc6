package org.painpath.chassis.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that ends here with an answer for the caller; its words must not repeat what the caller sent. */
public final class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final List<Problems.FieldError> errors;

    public Refusal(HttpStatus status, String code, String words) {
        this(status, code, words, List.of());
    }

    private Refusal(HttpStatus status, String code, String words, List<Problems.FieldError> errors) {
        super(words, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = errors;
    }

    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "not-found", "There is no such thing here.");
    }

    public static Refusal field(String field, String message) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "invalid-fields",
                "Some fields do not hold.",
                List.of(new Problems.FieldError(field, message)));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String words() {
        return String.valueOf(getMessage());
    }

    List<Problems.FieldError> errors() {
        return errors;
    }
}
