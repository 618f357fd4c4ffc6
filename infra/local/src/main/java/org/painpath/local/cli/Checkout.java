package org.painpath.local.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which checkout a command is about; the script says so. */
final class Checkout {
    @Option(names = "--root", hidden = true, defaultValue = "${sys:painpath.root:-.}")
    private Path root = Path.of("");

    Path root() {
        return root.toAbsolutePath().normalize();
    }
}
