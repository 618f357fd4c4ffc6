package org.painpath.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the console on behalf of a person, each demo person for themselves, and programs. */
@Configuration(proxyBeanMethods = false)
class Clients {
    static final String CONSOLE = "console";
    private static final Duration ACCESS = Duration.ofMinutes(15);
    private static final Duration WORKING_DAY = Duration.ofHours(10);

    @Bean
    RegisteredClientRepository registeredClients(IdentitySettings settings) {
        Stream<RegisteredClient> people = settings.users().stream().map(Clients::person);
        Stream<RegisteredClient> machines = settings.machines().stream().map(Clients::machine);
        return new InMemoryRegisteredClientRepository(
                Stream.of(Stream.of(console(settings.consoleUrl())), people, machines)
                        .flatMap(clients -> clients)
                        .toList());
    }

    private static RegisteredClient console(String url) {
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientSecret(CONSOLE + "-demo")
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUri(url + "/login/oauth2/code/painpath")
                .redirectUri(url + "/signing")
                .postLogoutRedirectUri(url)
                .postLogoutRedirectUri(url + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(lifetimes())
                .build();
    }

    private static RegisteredClient person(DemoUser user) {
        return RegisteredClient.withId(user.user())
                .clientId(user.user())
                .clientName(user.name())
                .clientSecret(user.secret())
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(lifetimes())
                .build();
    }

    private static RegisteredClient machine(Machine machine) {
        return RegisteredClient.withId(machine.client())
                .clientId(machine.client())
                .clientSecret(machine.secret())
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(lifetimes())
                .build();
    }

    private static TokenSettings lifetimes() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(ACCESS)
                .refreshTokenTimeToLive(WORKING_DAY)
                .reuseRefreshTokens(false)
                .build();
    }
}
