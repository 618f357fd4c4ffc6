package org.painpath.integrationtherapy.course;

import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeCourse;
import org.painpath.integrationtherapy.outcomes.SuicideRiskIsKnownAndLow;

/** A person lifts a pause, where a person can. */
final class Resuming {
    private Resuming() {}

    static Decision<CourseEvent> resume(Course course, ResumeCourse resume) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _, Active _ -> Decision.refused("course-not-paused", "The course is not paused.");
            case Paused paused -> resume(paused, resume);
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    private static Decision<CourseEvent> resume(Paused paused, ResumeCourse resume) {
        return Hindering.refusal(paused).orElseGet(() -> resumeUnhindered(paused, resume));
    }

    private static Decision<CourseEvent> resumeUnhindered(Paused paused, ResumeCourse resume) {
        if (paused.reasons().contains(PauseReason.PRESCRIPTION_SUSPENDED)) {
            return Decision.refused(
                    "prescription-suspended",
                    "The prescription is suspended: only a prescriber, by a new signature or by resuming it, lets the course go on.");
        }
        if (resume.reason() == ResumeReason.DOSE_CHANGED) {
            return Decision.refused("dose-not-changed", "A signed dose change resumes the course by itself.");
        }
        return suicideRiskStands(paused)
                ? Decision.refused("suicide-risk-open", "Only a C-SSRS that is none or low lets the course be resumed.")
                : Decision.accepted(new CourseResumed(resume.reason()));
    }

    private static boolean suicideRiskStands(Paused paused) {
        var closed = paused.treatment().withRiskClosed();
        return paused.ofSuicideRisk()
                && new SuicideRiskIsKnownAndLow()
                        .examine(closed.suicidalThoughts(), closed.measurements(), closed.riskClosedAt())
                        .blocks();
    }
}
