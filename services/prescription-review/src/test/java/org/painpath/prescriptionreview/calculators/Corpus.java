package org.painpath.prescriptionreview.calculators;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vectors of other people's calculators, read where they lie; where they do not lie the test is skipped. */
final class Corpus {
    private Corpus() {}

    static List<Map<String, String>> rows(String file) {
        Path csv = Path.of(System.getProperty("painpath.root", "."), "..", "shared", "corpus", "calculators", file);
        assumeTrue(Files.exists(csv), () -> "no " + file + " beside the checkout");
        try {
            List<String> lines = Files.readAllLines(csv);
            List<String> header = fields(lines.getFirst());
            return lines.stream().skip(1).map(line -> row(header, fields(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> fields) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
