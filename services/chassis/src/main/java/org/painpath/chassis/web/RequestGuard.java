package org.painpath.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What no handler should have to think of: a body of at most 1 MiB of clean text, JSON of bounded depth, no compressed
 * requests, no XML.
 */
final class RequestGuard extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(RequestGuard.class);
    static final int BODY_LIMIT = 1024 * 1024;

    private final Answers answers;

    RequestGuard(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(guarded(request), response);
        } catch (Refusal refusal) {
            answers.refuse(request, response, refusal.status(), refusal.code(), refusal.words());
        } catch (RuntimeException failure) {
            // from a filter, where no advice hears it; the container would dispatch to an error page, which security
            // denies
            log.warn("request not served: {}", failure.getClass().getSimpleName());
            refuse(request, response, failure);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        if (mayPass(failure)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            answers.refuse(
                    request,
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "try-again",
                    "The service cannot answer now; try again.");
        } else {
            answers.refuse(
                    request,
                    response,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "failed",
                    "Something failed here; nothing was changed.");
        }
    }

    private static boolean mayPass(RuntimeException failure) {
        return failure instanceof TransactionException
                || failure instanceof DataAccessException && !(failure instanceof DataIntegrityViolationException);
    }

    private static HttpServletRequest guarded(HttpServletRequest request) throws IOException {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.contains("xml")) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no-xml", "XML is not read here; send JSON.");
        }
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no-compression", "A compressed body is not read here.");
        }
        byte[] body = bounded(request);
        if (body.length > 0) {
            check(type, body);
        }
        return new BufferedRequest(request, body);
    }

    private static byte[] bounded(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > BODY_LIMIT) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(BODY_LIMIT + 1);
        if (body.length > BODY_LIMIT) {
            throw tooLarge();
        }
        return body;
    }

    private static void check(String type, byte[] body) {
        if (type.contains("json")) {
            JsonGate.check(body);
        } else if (type.startsWith("text/") || type.contains("hl7")) {
            // other character sets are the business of the door that knows them
            try {
                Text.check(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString());
            } catch (CharacterCodingException _) {
                Text.check(new String(body, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static Refusal tooLarge() {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "too-large", "A body has at most 1 MiB.");
    }
}
