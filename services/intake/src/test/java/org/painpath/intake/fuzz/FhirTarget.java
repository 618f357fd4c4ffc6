package org.painpath.intake.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.IntakeApplication;
import org.painpath.testkit.FuzzedDoor;

/** Referrals as FHIR. */
public final class FhirTarget {
    private static @Nullable FuzzedDoor door;

    private FhirTarget() {}

    /** Starts the service. */
    public static void fuzzerInitialize() {
        door = FuzzedDoor.of("intake", IntakeApplication::main, "/fhir", "application/fhir+json", "referrer");
    }

    /** @throws AssertionError if the service fails */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Objects.requireNonNull(door).knock(bytes);
    }
}
