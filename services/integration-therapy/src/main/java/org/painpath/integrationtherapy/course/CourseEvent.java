package org.painpath.integrationtherapy.course;

/** What can happen to a treatment course. */
public sealed interface CourseEvent {

    /** Adds to what has been gathered and leaves the stage as it is. */
    sealed interface Gathered extends CourseEvent
            permits SessionCompleted,
                    SessionMissed,
                    SessionCalledOff,
                    PeerMonitorAttested,
                    VitalsRecorded,
                    VitalsMissed,
                    MissedCheckJudged,
                    DosingCleared,
                    DosingHeld,
                    OutcomeRecorded,
                    OutcomeAssessed,
                    AdverseEventReported,
                    AdverseEventAssessed {}

    /** What stands against treatment, also before a course is planned; it leaves the stage as it is. */
    sealed interface Hindrance extends CourseEvent permits ObstacleRaised, ObstacleLifted {}

    /** May change the stage. */
    sealed interface Turn extends CourseEvent
            permits CoursePlanned,
                    PrescriptionReplaced,
                    SuspensionLifted,
                    SessionScheduled,
                    DoseChangeRequested,
                    CoursePaused,
                    CourseResumed,
                    CourseCompleted,
                    CourseStopped,
                    CourseCancelled {}
}
