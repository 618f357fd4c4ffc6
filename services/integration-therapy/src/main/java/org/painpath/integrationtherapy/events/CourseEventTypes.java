package org.painpath.integrationtherapy.events;

import org.painpath.chassis.journal.EventTypes;
import org.painpath.integrationtherapy.course.AdverseEventAssessed;
import org.painpath.integrationtherapy.course.AdverseEventReported;
import org.painpath.integrationtherapy.course.CourseCancelled;
import org.painpath.integrationtherapy.course.CourseCompleted;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.integrationtherapy.course.CoursePaused;
import org.painpath.integrationtherapy.course.CoursePlanned;
import org.painpath.integrationtherapy.course.CourseResumed;
import org.painpath.integrationtherapy.course.CourseStopped;
import org.painpath.integrationtherapy.course.DoseChangeRequested;
import org.painpath.integrationtherapy.course.DosingCleared;
import org.painpath.integrationtherapy.course.DosingHeld;
import org.painpath.integrationtherapy.course.MissedCheckJudged;
import org.painpath.integrationtherapy.course.ObstacleLifted;
import org.painpath.integrationtherapy.course.ObstacleRaised;
import org.painpath.integrationtherapy.course.OutcomeAssessed;
import org.painpath.integrationtherapy.course.OutcomeRecorded;
import org.painpath.integrationtherapy.course.PeerMonitorAttested;
import org.painpath.integrationtherapy.course.PrescriptionReplaced;
import org.painpath.integrationtherapy.course.SessionCalledOff;
import org.painpath.integrationtherapy.course.SessionCompleted;
import org.painpath.integrationtherapy.course.SessionMissed;
import org.painpath.integrationtherapy.course.SessionScheduled;
import org.painpath.integrationtherapy.course.SuspensionLifted;
import org.painpath.integrationtherapy.course.VitalsMissed;
import org.painpath.integrationtherapy.course.VitalsRecorded;

/** The events of a course under their wire names. */
public final class CourseEventTypes {
    private CourseEventTypes() {}

    public static EventTypes<CourseEvent> all() {
        return EventTypes.<CourseEvent>of("integration-therapy")
                .published("course-planned", CoursePlanned.class)
                .internal("prescription-replaced", PrescriptionReplaced.class)
                .internal("suspension-lifted", SuspensionLifted.class)
                .published("session-scheduled", SessionScheduled.class)
                .published("session-completed", SessionCompleted.class)
                .published("session-missed", SessionMissed.class)
                .published("session-called-off", SessionCalledOff.class)
                .internal("peer-monitor-attested", PeerMonitorAttested.class)
                .published("vitals-recorded", VitalsRecorded.class)
                .published("vitals-missed", VitalsMissed.class)
                .published("missed-check-judged", MissedCheckJudged.class)
                .internal("dosing-cleared", DosingCleared.class)
                .internal("dosing-held", DosingHeld.class)
                .published("outcome-recorded", OutcomeRecorded.class)
                .internal("outcome-assessed", OutcomeAssessed.class)
                .published("adverse-event-reported", AdverseEventReported.class)
                .internal("adverse-event-assessed", AdverseEventAssessed.class)
                .published("dose-change-requested", DoseChangeRequested.class)
                .published("course-paused", CoursePaused.class)
                .published("course-resumed", CourseResumed.class)
                .published("course-completed", CourseCompleted.class)
                .published("course-stopped", CourseStopped.class)
                .published("course-cancelled", CourseCancelled.class)
                .internal("obstacle-raised", ObstacleRaised.class)
                .internal("obstacle-lifted", ObstacleLifted.class);
    }
}
