package org.painpath.simulator.show;

import java.io.PrintStream;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Journey;

/** One line a step, for logs and pipes. */
final class PlainLines implements Show {
    private final PrintStream out;
    private final long start = System.nanoTime();

    PlainLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void acts(Journey journey, String who, String act) {
        line(journey, who + " " + act);
    }

    @Override
    public void ended(Journey journey, Ending ending) {
        line(journey, ending.outcome());
    }

    @Override
    public void close() {}

    private void line(Journey journey, String words) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("%6.2f s  %-32s %s%n", seconds, journey.scenario().name(), words);
    }
}
