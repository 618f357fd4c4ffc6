package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.UUID;
import org.painpath.chassis.rules.FindingFact;

/** Why an adverse event led to its action. Private: single rule answers stay here. */
public record AdverseEventAssessed(UUID adverseEventId, List<FindingFact> findings, String policyVersion)
        implements CourseEvent.Gathered {}
