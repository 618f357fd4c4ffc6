package org.painpath.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** What Maven made of {@code infra/local}: the backbone, and what Kafka Connect loads of ours. */
final class BuiltLocal {
    private BuiltLocal() {}

    static Path libraries(Path root) {
        return target(root).resolve("lib");
    }

    static Path jar(Path root) {
        var jar = target(root).resolve("local-0.1.0-SNAPSHOT.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException(
                    jar + " is missing: build infra/local first (mvn -f infra/local/pom.xml package)");
        }
        return jar;
    }

    private static Path target(Path root) {
        return root.resolve("infra/local/target");
    }
}
