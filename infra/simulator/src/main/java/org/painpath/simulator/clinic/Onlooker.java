package org.painpath.simulator.clinic;

/** Watches the clinic at work. Called from many threads. */
public interface Onlooker {
    void acts(Journey journey, String who, String act);

    void ended(Journey journey, Ending ending);
}
