package org.painpath.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param issuer the {@code iss} of every token and the address under which clients find this server
 * @param consoleUrl where the console lives: the only place a login returns to
 * @param home the folder of the signing key
 * @param showDemoLogins whether the login page lists the demo people
 * @param codesAgain whether a code may be shown again within its half minute: of use to a virtual clinic that signs many times in it
 */
@ConfigurationProperties("identity")
record IdentitySettings(
        String issuer,
        String consoleUrl,
        Path home,
        boolean showDemoLogins,
        boolean codesAgain,
        List<DemoUser> users,
        List<Machine> machines) {

    Optional<DemoUser> user(String name) {
        return users.stream().filter(user -> user.user().equals(name)).findFirst();
    }

    Optional<Machine> machine(String client) {
        return machines.stream()
                .filter(machine -> machine.client().equals(client))
                .findFirst();
    }
}
