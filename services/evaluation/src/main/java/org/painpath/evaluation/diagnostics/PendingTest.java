package org.painpath.evaluation.diagnostics;

import java.util.UUID;

/** A test that was ordered and has no final result yet. */
public record PendingTest(UUID orderId, String loinc) {}
