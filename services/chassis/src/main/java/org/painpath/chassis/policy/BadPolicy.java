package org.painpath.chassis.policy;

import java.util.List;

/** A policy that must not be used. The service does not start with it, and nothing falls back to another. */
public final class BadPolicy extends RuntimeException {
    private final List<String> faults;

    /** @param faults each begins with its place */
    public BadPolicy(List<String> faults) {
        super("The policy does not hold:\n  " + String.join("\n  ", faults), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** Each with the place and what is wrong with it; they repeat no value. */
    public List<String> faults() {
        return faults;
    }
}
