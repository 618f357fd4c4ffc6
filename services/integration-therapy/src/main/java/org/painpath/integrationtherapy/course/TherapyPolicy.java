package org.painpath.integrationtherapy.course;

import org.painpath.integrationtherapy.outcomes.ResponsePolicy;
import org.painpath.integrationtherapy.sessions.Cadence;
import org.painpath.integrationtherapy.sessions.SessionPolicy;

/**
 * The numbers of a course; signed by the medical director as one version.
 *
 * @param reliefByWeek of the course, by when relief is judged
 */
public record TherapyPolicy(
        String version, SessionPolicy sessions, Cadence cadence, ResponsePolicy response, int reliefByWeek) {}
