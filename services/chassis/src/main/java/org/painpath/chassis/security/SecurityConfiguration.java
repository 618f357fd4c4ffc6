package org.painpath.chassis.security;

import java.time.Duration;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Answers;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A resource server that denies by default; the matrix file says who may call what. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
    private static final Duration ISSUER_PATIENCE = Duration.ofSeconds(5);

    @Bean
    AuthorisationMatrix authorisationMatrix() {
        return AuthorisationMatrix.load("chassis-authorisation.yaml", "authorisation.yaml");
    }

    @Bean
    SecurityFilterChain api(HttpSecurity http, AuthorisationMatrix matrix, Answers answers, Audit audit) {
        return http.authorizeHttpRequests(requests -> {
                    for (var line : matrix.lines()) {
                        var endpoint = requests.requestMatchers(line.method(), line.path());
                        if (line.isOpen()) {
                            endpoint.permitAll();
                        } else {
                            endpoint.hasAnyRole(line.roleNames());
                        }
                    }
                    requests.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint(new Refusals.NotAuthenticated(answers))
                        .withObjectPostProcessor(answering(answers)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new Refusals.NotAllowed(answers, audit))
                        .authenticationEntryPoint(new Refusals.NotAuthenticated(answers)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // callers bring bearer tokens, never cookies: no request to forge, nothing to log out of or to come
                // back to
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * The issuer is asked at the first token, and again until it has answered, so that services start in any order. While
     * it does not answer a token is neither good nor bad.
     */
    @Bean
    JwtDecoder jwtDecoder(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
        var decoderOfIssuer = new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .restOperations(patient())
                    .build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                    new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience)));
            return decoder;
        });
        return new KnownTokens(token -> {
            try {
                return decoderOfIssuer.decode(token);
            } catch (JwtDecoderInitializationException unanswered) {
                throw new JwtException("the issuer does not answer", unanswered);
            }
        });
    }

    /** A span for each filter of each request told nobody anything, and cost a fifth of the request. */
    @Bean
    SecurityObservationSettings filtersAreNotObserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** The library's own patience of half a second is too short for an issuer that has just started. */
    private static RestTemplate patient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(ISSUER_PATIENCE);
        requests.setReadTimeout(ISSUER_PATIENCE);
        return new RestTemplate(requests);
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Answers answers) {
        var handler = new AuthenticationEntryPointFailureHandler(new Refusals.NotAuthenticated(answers));
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    /** An endpoint that the matrix does not name is a mistake: the service does not start with it. */
    @Bean
    SmartInitializingSingleton everyEndpointIsNamed(
            AuthorisationMatrix matrix, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return () -> requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getName().startsWith("org.painpath.")) {
                return;
            }
            for (var path : mapping.getPatternValues()) {
                for (var method : mapping.getMethodsCondition().getMethods()) {
                    if (!matrix.names(method.asHttpMethod(), path)) {
                        throw new IllegalStateException("authorisation.yaml does not name " + method + " " + path);
                    }
                }
            }
        });
    }

    private static JwtAuthenticationConverter roles() {
        var authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix(Roles.PREFIX);
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
