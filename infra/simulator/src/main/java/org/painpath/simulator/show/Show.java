package org.painpath.simulator.show;

import java.io.PrintStream;
import java.util.List;
import org.painpath.simulator.clinic.Onlooker;
import org.painpath.simulator.clinic.Scenario;

/** The clinic at work, as the person at the terminal sees it; closed when the curtain falls. */
public interface Show extends Onlooker, AutoCloseable {
    @Override
    void close();

    /** A table redrawn in place where the terminal can hold it, else plain lines. */
    static Show on(PrintStream out, List<Scenario> scenarios) {
        return Terminal.holds(scenarios.size() + LiveTable.FRAME)
                ? LiveTable.start(out, scenarios)
                : new PlainLines(out);
    }
}
