package org.painpath.integrationtherapy.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session took place.
 *
 * @param policyVersion absent in sessions from before it was kept
 */
public record SessionCompleted(
        UUID sessionId, String completedBy, @Nullable String policyVersion) implements CourseEvent.Gathered {}
