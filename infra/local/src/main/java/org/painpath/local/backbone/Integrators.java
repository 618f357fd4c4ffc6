package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.List;

/** Who outside may read which topics, of {@code infra/kafka/integrators.yaml}. */
public record Integrators(List<Integrator> integrators) {
    /** @param name of its user, and the beginning of its consumer groups */
    public record Integrator(String name, List<String> reads) {}

    public static Integrators read(Path root) {
        return Configuration.yaml(root.resolve("infra/kafka/integrators.yaml"), Integrators.class);
    }
}
