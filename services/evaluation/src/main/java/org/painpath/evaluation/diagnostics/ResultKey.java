package org.painpath.evaluation.diagnostics;

import java.time.LocalDate;

/** One measurement: of a test, on a day. There is at most one result of it at a time. */
public record ResultKey(String loinc, LocalDate observedOn) {}
