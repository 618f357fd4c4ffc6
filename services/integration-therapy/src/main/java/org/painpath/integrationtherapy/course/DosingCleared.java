package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.UUID;
import org.painpath.chassis.rules.FindingFact;

/** The check before a dose had nothing against it. Private: single rule answers stay here. */
public record DosingCleared(UUID sessionId, List<FindingFact> findings, String policyVersion)
        implements CourseEvent.Gathered {}
