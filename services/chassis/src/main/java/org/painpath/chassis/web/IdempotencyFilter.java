package org.painpath.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import org.painpath.chassis.journal.HashChain;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Honours {@code Idempotency-Key} on every POST: key, effect and answer are one transaction, so the same request again
 * gets the same answer and no second effect, also when both come at once. Where a POST only reads, a key says nothing: neither
 * the request nor the answer is kept.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final Set<String> readsByPost;

    /** @param readsByPost paths where a POST changes nothing */
    IdempotencyFilter(IdempotencyKeys keys, TransactionTemplate transaction, Set<String> readsByPost) {
        this.keys = keys;
        this.transaction = transaction;
        this.readsByPost = Set.copyOf(readsByPost);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null
                || readsByPost.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > 200) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "bad-idempotency-key", "A key has 1 to 200 characters.");
        }
        var buffered = new ContentCachingResponseWrapper(response);
        try {
            transaction.executeWithoutResult(status -> {
                once(request, key, buffered, chain);
                if (buffered.getStatus() >= 500) {
                    status.setRollbackOnly();
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (UnexpectedRollbackException undone) {
            // a door refused inside a transaction of its own, so nothing is kept, the key neither; the refusal holds
            if (buffered.getStatus() < 400) {
                throw undone;
            }
        }
        buffered.copyBodyToResponse();
    }

    private void once(
            HttpServletRequest request, String key, ContentCachingResponseWrapper response, FilterChain chain) {
        Principal person = request.getUserPrincipal();
        var hash = fingerprint(request);
        try {
            if (keys.claim(person.getName(), key, hash)) {
                chain.doFilter(request, response);
                if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
                    // who comes back with a better token asks for the same
                    keys.forget(person.getName(), key);
                } else {
                    keys.answered(person.getName(), key, response);
                }
                return;
            }
            var earlier = keys.answer(person.getName(), key);
            if (!Arrays.equals(earlier.requestHash(), hash)) {
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "This Idempotency-Key was used for another request.");
            }
            earlier.writeTo(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fingerprint(HttpServletRequest request) {
        var digest = HashChain.sha256();
        digest.update((request.getMethod() + " " + request.getRequestURI() + "\n").getBytes());
        if (request instanceof BufferedRequest buffered) {
            digest.update(buffered.body());
        }
        return digest.digest();
    }
}
