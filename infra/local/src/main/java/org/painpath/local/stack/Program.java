package org.painpath.local.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process runs: a copy of our own jars, and the libraries where they are. A build overwrites our jars in place,
 * and a process whose jar changes under it fails in strange ways; with the copy one may build and test while the stack
 * runs.
 */
record Program(StateFolder state, ServiceSpec spec) {
    /** Copies what was built, and gives the class path of it. */
    String install() throws IOException {
        var folder = Files.createDirectories(folder());
        for (var jar : ours()) {
            if (state.isUsual() || !isCopied(jar, folder)) {
                Files.copy(
                        jar,
                        folder.resolve(jar.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        var copies = ours().stream().map(jar -> folder.resolve(jar.getFileName()));
        return Stream.concat(copies, libraries().stream().filter(library -> !isOurs(library)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Whether it runs from where the usual stack does: a start cache holds for one place alone. */
    boolean isAtItsUsualPlace() throws IOException {
        return folder().equals(usualFolder());
    }

    /** A stack beside the usual one shares its copies, unless those are of another build and may be in use. */
    private Path folder() throws IOException {
        return state.isUsual() || isFree(usualFolder()) ? usualFolder() : state.program(spec.name());
    }

    private Path usualFolder() {
        return state.usual().program(spec.name());
    }

    private boolean isFree(Path folder) throws IOException {
        return Files.notExists(folder) || areCopied(folder);
    }

    private boolean areCopied(Path folder) throws IOException {
        for (var jar : ours()) {
            if (!isCopied(jar, folder)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCopied(Path jar, Path folder) throws IOException {
        var copy = folder.resolve(jar.getFileName());
        return Files.exists(copy)
                && Files.size(copy) == Files.size(jar)
                && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(jar));
    }

    private List<Path> ours() throws IOException {
        return Stream.concat(Stream.of(spec.jar()), libraries().stream().filter(Program::isOurs))
                .toList();
    }

    private List<Path> libraries() throws IOException {
        try (var libraries = Files.list(spec.libraries())) {
            return libraries.sorted().toList();
        }
    }

    private static boolean isOurs(Path jar) {
        return jar.toString().endsWith("-SNAPSHOT.jar");
    }
}
