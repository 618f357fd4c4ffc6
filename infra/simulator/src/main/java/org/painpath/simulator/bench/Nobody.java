package org.painpath.simulator.bench;

import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Journey;
import org.painpath.simulator.clinic.Onlooker;

/** Watches nothing: the ending says all that is measured. */
final class Nobody implements Onlooker {
    @Override
    public void acts(Journey journey, String who, String act) {}

    @Override
    public void ended(Journey journey, Ending ending) {}
}
