package org.painpath.intake.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Our own messages, and other people's where they are at hand. */
public final class Samples {
    private Samples() {}

    public static String own(String name) {
        return new String(ownBytes(name), StandardCharsets.UTF_8);
    }

    public static byte[] ownBytes(String name) {
        try (var stream = Samples.class.getResourceAsStream("/" + name)) {
            return java.util.Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of other people's systems; the test is skipped where they are not there. */
    public static List<Path> corpus(String folder, String end) {
        Path corpus = Path.of(System.getProperty("painpath.root", "."), "..", "shared", "corpus", folder);
        Assumptions.assumeTrue(Files.isDirectory(corpus), "no corpus beside the checkout");
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> !file.endsWith("MANIFEST.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
