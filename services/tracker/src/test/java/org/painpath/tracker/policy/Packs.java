package org.painpath.tracker.policy;

import java.time.ZoneId;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.tracker.clock.DeadlinePolicy;

/** The deadlines as they are shipped, with those of a directory. */
public final class Packs {
    private Packs() {}

    public static PolicyPacks<DeadlinePolicy> shipped(ZoneId zone) {
        return with("", zone);
    }

    static PolicyPacks<DeadlinePolicy> with(String directory, ZoneId zone) {
        return PolicyFiles.load("deadlines", directory, new DeadlinePackReader(zone)::read);
    }
}
