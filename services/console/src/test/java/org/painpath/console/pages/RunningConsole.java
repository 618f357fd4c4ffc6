package org.painpath.console.pages;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.painpath.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The console before a clinic that answers what it is told to. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(RunningConsole.Token.class)
abstract class RunningConsole {
    protected static final StubClinic CLINIC = new StubClinic();
    protected static final String REFERRAL = "0197f5c2-7a0e-7000-8000-000000000001";
    protected static final String PAGE = "/referrals/" + REFERRAL;
    protected static final String NAMES = """
            {"items":[{"referralId":"%s","patientId":"0197f5c2-7a0e-7000-8000-000000000002","family":"Ruiz",
             "given":"Ana","birthDate":"1972-03-04","sex":"FEMALE"}]}""".formatted(REFERRAL);

    @Autowired
    protected MockMvc browser;

    @Autowired
    protected JdbcClient database;

    @TestConfiguration
    static class Token {
        @Bean
        @Primary
        OAuth2AuthorizedClientManager tokens() {
            return request -> new OAuth2AuthorizedClient(
                    ClientRegistration.withRegistrationId("painpath")
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .clientId("console")
                            .redirectUri("http://x")
                            .authorizationUri("http://x")
                            .tokenUri("http://x")
                            .build(),
                    request.getPrincipal().getName(),
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER,
                            "the-token",
                            Instant.now(),
                            Instant.now().plusSeconds(900)));
        }
    }

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "console");
        for (String service :
                List.of("INTAKE", "EVALUATION", "PRESCRIPTION_REVIEW", "INTEGRATION_THERAPY", "TRACKER")) {
            registry.add("PAINPATH_" + service + "_URL", CLINIC::address);
        }
    }

    @BeforeEach
    void nothingIsToldYet() {
        CLINIC.forget();
        database.sql("delete from draft").update();
    }

    protected static RequestPostProcessor as(String role) {
        return oidcLogin()
                .idToken(token -> token.subject(role).claim("name", "Sam " + role))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
