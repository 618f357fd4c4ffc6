package org.painpath.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A client that asks for two factors (RFC 9470: {@code acr_values}) gets a code only after the person has shown both, each time anew:
 * what was shown goes along with this one request and is taken out of the session.
 */
final class StepUpFilter extends OncePerRequestFilter {
    static final String SHOWN = TwoFactors.class.getName();
    private final Clock clock = Clock.systemUTC();
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/oauth2/authorize")
                || !List.of(Optional.ofNullable(request.getParameter("acr_values"))
                                .orElse("")
                                .split(" "))
                        .contains(TwoFactors.ACR);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var shown = request.getSession().getAttribute(SHOWN);
        request.getSession().removeAttribute(SHOWN);
        if (shown instanceof TwoFactors factors && factors.isFresh(clock.instant())) {
            SecurityContextHolder.setContext(new SecurityContextImpl(with(person, factors)));
            chain.doFilter(request, response);
        } else {
            requests.saveRequest(request, response);
            response.sendRedirect("/step-up");
        }
    }

    private static Authentication with(Authentication person, TwoFactors factors) {
        var stepped = UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(person.getPrincipal()), null, person.getAuthorities());
        stepped.setDetails(factors);
        return stepped;
    }
}
