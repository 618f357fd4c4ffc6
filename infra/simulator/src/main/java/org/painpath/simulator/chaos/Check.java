package org.painpath.simulator.chaos;

import java.util.stream.Stream;

/** One thing that must hold after a run. */
interface Check {
    Stream<Anomaly> anomalies(Told told, Observed seen);
}
