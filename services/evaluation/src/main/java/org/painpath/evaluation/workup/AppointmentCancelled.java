package org.painpath.evaluation.workup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit was called off before its time. Published.
 *
 * @param notBefore the patient wants no other visit before; absent where nobody asked for that
 */
public record AppointmentCancelled(
        UUID appointmentId, @Nullable Instant notBefore) implements EvaluationEvent {}
