package org.painpath.simulator.chaos;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.painpath.simulator.doors.Json;

/** The driver's own record of what it asked and what it was answered, in a file as it happens: the truth of a run. */
final class History implements AutoCloseable {
    private final List<HistoryLine> lines = new ArrayList<>();
    private final BufferedWriter file;

    History(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    synchronized void add(HistoryLine line) {
        lines.add(line);
        try {
            file.write(Json.tree(line) + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<HistoryLine> lines() {
        return List.copyOf(lines);
    }

    synchronized int size() {
        return lines.size();
    }

    List<Call> calls() {
        return calls(lines());
    }

    /** All knocks of one key are one call. */
    static List<Call> calls(List<HistoryLine> lines) {
        var byKey = new LinkedHashMap<String, Call>();
        lines.forEach(line ->
                byKey.compute(line.key(), (_, before) -> before == null ? Call.beginning(line) : before.then(line)));
        return List.copyOf(byKey.values());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
