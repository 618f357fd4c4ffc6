package org.painpath.tracker.web;

import java.util.Set;
import org.painpath.chassis.security.Roles;
import org.springframework.security.core.Authentication;

/** Who is not of the clinic: sees nothing of a patient who shares no data, and not who works on what. */
final class Outsiders {
    private static final Set<String> OUTSIDE = Set.of("integrator");

    private Outsiders() {}

    static boolean isOne(Authentication person) {
        return OUTSIDE.containsAll(Roles.of(person));
    }
}
