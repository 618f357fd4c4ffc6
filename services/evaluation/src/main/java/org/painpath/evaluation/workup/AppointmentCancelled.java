package org.painpath.evaluation.workup;

import java.util.UUID;

/** A visit was called off before its time. Published. */
public record AppointmentCancelled(UUID appointmentId) implements EvaluationEvent {}
