package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who outside may read which topics, of {@code infra/kafka/integrators.yaml}. */
public record Integrators(List<Integrator> integrators) {
    /**
     * One of them.
     *
     * @param name of its user, and the beginning of its consumer groups
     * @param password on a machine of one's own; anywhere else there is another
     * @param bytesPerSecond above which it is slowed down, so that it takes no bandwidth from the clinic
     */
    public record Integrator(String name, String password, List<String> reads, double bytesPerSecond) {}

    public static Integrators read(Path root) {
        return Configuration.yaml(root.resolve("infra/kafka/integrators.yaml"), Integrators.class);
    }

    Map<String, String> passwords() {
        return integrators.stream().collect(Collectors.toMap(Integrator::name, Integrator::password));
    }
}
