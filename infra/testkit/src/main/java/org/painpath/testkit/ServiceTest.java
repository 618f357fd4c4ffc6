package org.painpath.testkit;

import java.util.Map;
import org.painpath.local.backbone.FreePort;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Points a service under test at the platform, by the names that it reads from its environment. */
public final class ServiceTest {
    private ServiceTest() {}

    /**
     * For a Spring Boot test:
     *
     * <pre>{@code
     * @DynamicPropertySource
     * static void platform(DynamicPropertyRegistry registry) {
     *     ServiceTest.register(registry, "intake");
     * }
     * }</pre>
     */
    public static void register(DynamicPropertyRegistry registry, String service) {
        environment(service).forEach((name, value) -> registry.add(name, () -> value));
    }

    /** The environment of a service; it takes any free port. */
    public static Map<String, String> environment(String service) {
        var database = Platform.database(service);
        return Map.of(
                "PAINPATH_PORT", "0",
                "PAINPATH_DB_URL", database.url(),
                "PAINPATH_DB_USER", database.user(),
                "PAINPATH_DB_PASSWORD", database.password(),
                "PAINPATH_KAFKA", Platform.kafka(),
                "PAINPATH_ISSUER", TestTokens.shared().issuer(),
                "PAINPATH_MLLP_PORT", Integer.toString(FreePort.unlessGiven(0)));
    }
}
