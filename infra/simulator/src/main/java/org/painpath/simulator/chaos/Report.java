package org.painpath.simulator.chaos;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What became of a run, for whoever asked for it. */
public final class Report {
    private final Result result;

    Report(Result result) {
        this.result = result;
    }

    public boolean isClean() {
        return result.anomalies().isEmpty();
    }

    public void print(PrintWriter out) {
        new ResultTable(result).print(out);
    }

    public void writeJson(Path file) throws IOException {
        new ResultFiles(result).json(file);
    }

    /** Adds a line to the checked-in count of kills. */
    public void addToLedger(Path file) throws IOException {
        new ResultFiles(result).ledger(file);
    }
}
