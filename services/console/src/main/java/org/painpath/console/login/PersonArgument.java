package org.painpath.console.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the person with a token that is still good; where there is none any more, the person logs in again. */
class PersonArgument implements HandlerMethodArgumentResolver {
    private final OAuth2AuthorizedClientManager clients;

    PersonArgument(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Optional.ofNullable((Authentication) request.getUserPrincipal())
                .map(login -> person(login, request))
                .orElseThrow(PersonArgument::loginNeeded);
    }

    private Person person(Authentication login, NativeWebRequest request) {
        return new Person(
                login.getName(),
                login.getPrincipal() instanceof OidcUser user && user.getFullName() != null
                        ? user.getFullName()
                        : login.getName(),
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith("ROLE_"))
                        .map(authority -> authority.substring("ROLE_".length()))
                        .collect(Collectors.toUnmodifiableSet()),
                token(login, request));
    }

    private String token(Authentication login, NativeWebRequest request) {
        var wanted = OAuth2AuthorizeRequest.withClientRegistrationId(SecurityConfiguration.ISSUER)
                .principal(login)
                .attribute(
                        HttpServletRequest.class.getName(),
                        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                .build();
        try {
            return Optional.ofNullable(clients.authorize(wanted))
                    .map(OAuth2AuthorizedClient::getAccessToken)
                    .orElseThrow(PersonArgument::loginNeeded)
                    .getTokenValue();
        } catch (ClientAuthorizationRequiredException needed) {
            throw needed;
        } catch (OAuth2AuthorizationException expired) {
            throw loginNeeded();
        }
    }

    /** Spring Security answers this one by sending the browser to the issuer. */
    private static ClientAuthorizationRequiredException loginNeeded() {
        return new ClientAuthorizationRequiredException(SecurityConfiguration.ISSUER);
    }
}
