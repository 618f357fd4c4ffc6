package org.painpath.prescriptionreview.review;

import java.time.Instant;
import java.util.UUID;

/** A session of the course was agreed; it is awaited until it is documented. */
public record SessionAgreed(UUID sessionId, Instant startsAt) implements Heard {}
