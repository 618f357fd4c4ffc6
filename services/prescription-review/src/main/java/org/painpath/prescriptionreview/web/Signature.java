package org.painpath.prescriptionreview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which prescription is signed, and when.
 *
 * @param on the day of issue at the clinic
 */
record Signature(UUID prescriptionId, Instant at, LocalDate on) {}
