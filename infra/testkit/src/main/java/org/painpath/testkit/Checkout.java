package org.painpath.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The top of the checkout: the system property {@code painpath.root}, or the first folder upwards that has contracts. */
final class Checkout {
    private Checkout() {}

    static Path root() {
        var given = System.getProperty("painpath.root");
        return given != null && !given.isBlank() ? Path.of(given) : upwards();
    }

    private static Path upwards() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("infra/testkit")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Set the system property painpath.root to the checkout."));
    }
}
