package org.painpath.integrationtherapy.course;

import java.util.UUID;
import org.painpath.integrationtherapy.sessions.MissedCheckReason;

/** A clinician looked at why a timed check was missed. It lets the session be completed. Published. */
public record MissedCheckJudged(UUID sessionId, int minute, MissedCheckReason reasonCode, String judgedBy)
        implements CourseEvent.Gathered {}
