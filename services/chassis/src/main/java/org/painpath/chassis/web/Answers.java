package org.painpath.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Turns a caller away in the caller's own protocol; problem+json unless a service brings a dialect for the path. */
public final class Answers {

    /** A protocol with refusals of its own, such as FHIR or HL7 v2. */
    public interface Dialect {
        boolean speaks(String path);

        /** Writes the refusal; the status is the caller's to see also in the HTTP line. */
        void refuse(HttpServletResponse response, HttpStatus status, String code, String words) throws IOException;
    }

    private final List<Dialect> dialects;

    public Answers(List<Dialect> dialects) {
        this.dialects = List.copyOf(dialects);
    }

    public void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String words)
            throws IOException {
        for (var dialect : dialects) {
            if (dialect.speaks(request.getRequestURI())) {
                dialect.refuse(response, status, code, words);
                return;
            }
        }
        Problems.write(response, Problems.of(status, code, words));
    }
}
