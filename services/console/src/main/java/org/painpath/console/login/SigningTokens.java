package org.painpath.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Tokens for which a person has just shown two factors: each is for one signature, and then forgotten. */
@Component
public class SigningTokens {
    /** Where the browser goes to get one; it comes back to {@code /signing}. */
    public static final String ASK = "/oauth2/authorization/" + SecurityConfiguration.SIGNING;

    private final OAuth2AuthorizedClientRepository clients;

    SigningTokens(OAuth2AuthorizedClientRepository clients) {
        this.clients = clients;
    }

    /** Takes it out of the session; empty where the issuer gave none. */
    public Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable((Authentication) request.getUserPrincipal())
                .flatMap(person -> take(person, request, response));
    }

    private Optional<String> take(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(SecurityConfiguration.SIGNING, person, request);
        clients.removeAuthorizedClient(SecurityConfiguration.SIGNING, person, request, response);
        return Optional.ofNullable(client).map(it -> it.getAccessToken().getTokenValue());
    }
}
