package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.UUID;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;

/**
 * A check of vital signs spoke against a dose. Private: single rule answers stay here.
 *
 * @param minute minutes since the dose; 0 is the check before it
 * @param severity HOLD measures again, STOP ends the dosing of this session
 */
public record DosingHeld(
        UUID sessionId, int minute, Severity severity, List<FindingFact> findings, String policyVersion)
        implements CourseEvent.Gathered {}
