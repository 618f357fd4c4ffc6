package org.painpath.evaluation.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.EvaluationApplication;
import org.painpath.testkit.FuzzedDoor;

/** Results as FHIR. */
public final class FhirTarget {
    private static @Nullable FuzzedDoor door;

    private FhirTarget() {}

    /** Starts the service. */
    public static void fuzzerInitialize() {
        door = OneEvaluation.behind(FuzzedDoor.of(
                "evaluation", EvaluationApplication::main, "/fhir", "application/fhir+json", "integrator"));
    }

    /** @throws AssertionError if the service fails */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Objects.requireNonNull(door).knock(bytes);
    }
}
