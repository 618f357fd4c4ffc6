package org.painpath.prescriptionreview.review;

import org.painpath.prescriptionreview.dosing.RunningDose.Direction;

/** The therapist asked for another dose; not published, integration-therapy has said it. */
public record DoseChangeNoted(String reasonCode, Direction direction, String requestedBy) implements ReviewEvent {}
