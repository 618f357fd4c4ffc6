package org.painpath.console.login;

import jakarta.servlet.DispatcherType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.console.clinic.ConsoleSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Login at the issuer by authorization code with PKCE; a browser that may load nothing but what comes from here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String ISSUER = "painpath";
    static final String SIGNING = "signing";
    private static final String TWO_FACTORS = "urn:painpath:acr:two-factors";
    private static final int MOST_SECONDS = 300;
    private static final String LOGIN = "/oauth2/authorization/" + ISSUER;

    @Bean
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository registrations, ConsoleSettings settings) {
        var loggedOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        loggedOut.setPostLogoutRedirectUri("{baseUrl}");
        var askingIssuer = requests(registrations);
        return http.authorizeHttpRequests(requests -> requests
                        // the end of a stream that was allowed when it began
                        .dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                "/*.css",
                                "/*.js",
                                "/webjars/**",
                                "/*.svg",
                                "/actuator/health/**",
                                "/actuator/prometheus",
                                "/actuator/info")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(afterLogin()))
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .defaultSuccessUrl("/")
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(askingIssuer)))
                // a token for one signature, beside that of the login
                .oauth2Client(client ->
                        client.authorizationCodeGrant(code -> code.authorizationRequestResolver(askingIssuer)))
                .logout(logout -> logout.logoutSuccessHandler(loggedOut))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(contentSecurityPolicy(settings)))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(opener -> opener.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** After the login on to where the person wanted to go, but never to a fragment or a stream that a page asked for. */
    private static HttpSessionRequestCache afterLogin() {
        var wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !"/live".equals(request.getServletPath()));
        return wanted;
    }

    /** The issuer may come up after the console: its endpoints are asked for at the first login, and again until it answers. */
    @Bean
    ClientRegistrationRepository registrations(ConsoleSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings), signing(settings)));
    }

    /** Before a signature the issuer is asked for two factors, shown now (RFC 9470). */
    private static OAuth2AuthorizationRequestResolver requests(ClientRegistrationRepository registrations) {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(request -> request.attributes(attributes -> {
            if (SIGNING.equals(attributes.get(OAuth2ParameterNames.REGISTRATION_ID))) {
                request.additionalParameters(more -> {
                    more.put("acr_values", TWO_FACTORS);
                    more.put("max_age", MOST_SECONDS);
                });
            }
        }));
        return requests;
    }

    /** Tokens live in the login session, so they end with it. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Roles are those of the id token's claim {@code roles}. */
    @Bean
    GrantedAuthoritiesMapper roles() {
        return authorities ->
                authorities.stream().flatMap(SecurityConfiguration::roles).collect(Collectors.toUnmodifiableSet());
    }

    /** The same client, coming back to another page. */
    private static ClientRegistration signing(ConsoleSettings settings) {
        return ClientRegistration.withClientRegistration(registration(settings))
                .registrationId(SIGNING)
                .redirectUri("{baseUrl}/signing")
                .build();
    }

    private static ClientRegistration registration(ConsoleSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ISSUER)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(Set.of("openid", "profile"))
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private static Stream<GrantedAuthority> roles(GrantedAuthority authority) {
        Collection<String> roles = authority instanceof OidcUserAuthority user
                        && user.getIdToken().getClaimAsStringList("roles") instanceof List<String> named
                ? named
                : List.of();
        return roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role));
    }

    /** Forms go to the console, and by redirection to the issuer when a login or logout is due. */
    private static String contentSecurityPolicy(ConsoleSettings settings) {
        return """
                default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                font-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; \
                form-action 'self' %s""".formatted(settings.issuer());
    }
}
