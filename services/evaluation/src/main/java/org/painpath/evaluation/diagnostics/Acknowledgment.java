package org.painpath.evaluation.diagnostics;

import java.time.LocalDate;

/**
 * A clinician has seen a result. It falls when the laboratory says something new about the measurement.
 *
 * @param on the day
 * @param by user name
 */
public record Acknowledgment(ResultKey result, LocalDate on, String by) {}
