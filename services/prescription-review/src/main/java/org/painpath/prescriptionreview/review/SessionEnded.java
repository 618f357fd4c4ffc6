package org.painpath.prescriptionreview.review;

import java.util.UUID;
import org.painpath.prescriptionreview.sessions.SessionEnd;

/** A session of the course was documented. */
public record SessionEnded(UUID sessionId, SessionEnd end) implements Heard {}
