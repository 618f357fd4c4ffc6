package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;

/**
 * The check before a dose had nothing against it. Private: single rule answers stay here.
 *
 * @param clearedAt from here on the timed checks count; absent in clearances from before it was kept
 */
public record DosingCleared(
        UUID sessionId, @Nullable Instant clearedAt, List<FindingFact> findings, String policyVersion)
        implements CourseEvent.Gathered {}
