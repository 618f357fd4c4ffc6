package org.painpath.evaluation.workup;

import java.util.UUID;

/** The patient did not come. Published. */
public record AppointmentMissed(UUID appointmentId) implements EvaluationEvent {}
