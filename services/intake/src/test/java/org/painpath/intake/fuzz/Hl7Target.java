package org.painpath.intake.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.IntakeApplication;
import org.painpath.testkit.FuzzedDoor;

/** Referrals as HL7 v2. */
public final class Hl7Target {
    private static @Nullable FuzzedDoor door;

    private Hl7Target() {}

    /** Starts the service. */
    public static void fuzzerInitialize() {
        door = FuzzedDoor.of("intake", IntakeApplication::main, "/hl7v2", "x-application/hl7-v2+er7", "referrer");
    }

    /** @throws AssertionError if the service fails */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Objects.requireNonNull(door).knock(bytes);
    }
}
