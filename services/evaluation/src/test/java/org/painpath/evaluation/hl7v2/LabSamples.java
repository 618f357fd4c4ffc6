package org.painpath.evaluation.hl7v2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Our own message, and other people's where they are at hand. */
final class LabSamples {
    private LabSamples() {}

    static String message(UUID referral, UUID order) {
        try (var stream = LabSamples.class.getResourceAsStream("/hl7v2/oru-r01.hl7")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@REFERRAL@", referral.toString())
                    .replace("@ORDER@", order.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of other people's systems; the test is skipped where they are not there. */
    static List<Path> corpus() {
        Path corpus = Path.of(System.getProperty("painpath.root", "."), "..", "shared", "corpus", "hl7v2");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "no corpus beside the checkout");
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.toString().endsWith(".hl7"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
