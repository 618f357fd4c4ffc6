package org.painpath.integrationtherapy.course;

import java.util.UUID;

/** Somebody was found to stay with the patient during a dose at home. Private: it concerns this session alone. */
public record PeerMonitorAttested(
        UUID sessionId, boolean adult, boolean staysToTheEnd, boolean canCallForHelp, String attestedBy)
        implements CourseEvent.Gathered {}
