package org.painpath.evaluation.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.EvaluationApplication;
import org.painpath.testkit.FuzzedDoor;

/** Results as HL7 v2. */
public final class Hl7Target {
    private static @Nullable FuzzedDoor door;

    private Hl7Target() {}

    /** Starts the service. */
    public static void fuzzerInitialize() {
        door = OneEvaluation.behind(FuzzedDoor.of(
                "evaluation", EvaluationApplication::main, "/hl7v2", "x-application/hl7-v2+er7", "integrator"));
    }

    /** @throws AssertionError if the service fails */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Objects.requireNonNull(door).knock(bytes);
    }
}
