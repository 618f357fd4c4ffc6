package org.painpath.chassis.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** How a caller without a good token, or without the right, is turned away. */
final class Refusals {
    private Refusals() {}

    record NotAuthenticated(Answers answers) implements AuthenticationEntryPoint {
        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
                throws IOException {
            if (cause instanceof AuthenticationServiceException) {
                answers.refuse(
                        request,
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "try-again",
                        "Tokens cannot be checked now, for the issuer does not answer; try again.");
                return;
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            answers.refuse(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "not-authenticated",
                    "A valid access token is needed; this one is missing, expired or not ours.");
        }
    }

    record NotAllowed(Answers answers, Audit audit) implements AccessDeniedHandler {
        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
                throws IOException {
            var person = request.getUserPrincipal();
            audit.record(person == null ? "nobody" : person.getName(), request.getMethod() + " denied", null, "denied");
            answers.refuse(request, response, HttpStatus.FORBIDDEN, "not-allowed", "Your role may not do this.");
        }
    }
}
