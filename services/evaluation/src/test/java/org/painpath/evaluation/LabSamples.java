package org.painpath.evaluation;

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

/** Our own reports, and other people's where they are at hand. */
public final class LabSamples {
    private LabSamples() {}

    /** @param name in the test resources, for example {@code hl7v2/oru-r01.hl7} */
    public static String own(String name, UUID referral, UUID order) {
        try (var stream = LabSamples.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@REFERRAL@", referral.toString())
                    .replace("@ORDER@", order.toString());
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
}
