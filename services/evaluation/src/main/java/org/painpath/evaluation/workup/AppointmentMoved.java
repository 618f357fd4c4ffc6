package org.painpath.evaluation.workup;

import java.time.Instant;
import java.util.UUID;

/** A visit was moved. Published. */
public record AppointmentMoved(UUID appointmentId, Instant startsAt) implements EvaluationEvent {}
