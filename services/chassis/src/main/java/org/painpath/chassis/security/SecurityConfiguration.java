package org.painpath.chassis.security;

import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Answers;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A resource server that denies by default; the matrix file says who may call what. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

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
                        .authenticationEntryPoint(new Refusals.NotAuthenticated(answers)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new Refusals.NotAllowed(answers, audit))
                        .authenticationEntryPoint(new Refusals.NotAuthenticated(answers)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // callers bring bearer tokens, never cookies, so there is no request to forge
                .csrf(AbstractHttpConfigurer::disable)
                .build();
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
        authorities.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
