package org.painpath.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Published score vectors, where they lie beside the checkout; nothing where they do not. */
final class Corpus {
    private static final Path FOLDER =
            Path.of(System.getProperty("painpath.root", "."), "../shared/corpus/calculators");

    private Corpus() {}

    /** @param named the file's name without {@code .csv} */
    static Stream<Map<String, String>> rows(String named) {
        Path file = FOLDER.resolve(named + ".csv");
        return Files.exists(file) ? rows(lines(file)) : Stream.empty();
    }

    private static Stream<Map<String, String>> rows(List<String> lines) {
        List<String> header = Arrays.asList(lines.getFirst().split(",", -1));
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(line -> row(header, line.split(",", -1)));
    }

    private static Map<String, String> row(List<String> header, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            row.put(header.get(column), cells[column]);
        }
        return row;
    }

    static List<Integer> items(Map<String, String> row, int count) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> Integer.valueOf(row.get("q" + number)))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
