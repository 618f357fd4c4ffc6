package org.painpath.chassis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.painpath.chassis.Json;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** RFC 9457 answers with a stable code; never a stack trace, never what the caller sent. */
public final class Problems {

    /** One field that does not hold, by its path in the body. */
    public record FieldError(String field, String message) {}

    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String code, String words) {
        var problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    public static ProblemDetail ofFields(List<FieldError> errors) {
        var problem = of(HttpStatus.BAD_REQUEST, "invalid-fields", "Some fields do not hold.");
        problem.setProperty("errors", errors);
        return problem;
    }

    static void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var body = new java.util.LinkedHashMap<String, Object>();
        body.put("type", String.valueOf(problem.getType()));
        body.put("title", String.valueOf(problem.getTitle()));
        body.put("status", problem.getStatus());
        body.put("detail", String.valueOf(problem.getDetail()));
        if (problem.getProperties() != null) {
            body.putAll(problem.getProperties());
        }
        response.getOutputStream().write(Json.EVENTS.writeValueAsBytes(body));
    }
}
