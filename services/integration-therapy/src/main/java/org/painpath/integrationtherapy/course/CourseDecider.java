package org.painpath.integrationtherapy.course;

import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteCourse;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.Reaction;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ReportAdverseEvent;
import org.painpath.integrationtherapy.course.CourseCommand.RequestDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeCourse;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.course.CourseCommand.StopCourse;

/** Every pair of command and stage has an answer; the groups of commands decide in classes of their own. */
public final class CourseDecider implements Decider<CourseCommand, Course, CourseEvent> {
    private final SessionDecisions sessions;
    private final VitalsDecisions vitals;
    private final OutcomeDecisions outcomes;
    private final AdverseEventDecisions adverseEvents;

    public CourseDecider(TherapyPolicy policy) {
        sessions = new SessionDecisions();
        vitals = new VitalsDecisions(policy);
        outcomes = new OutcomeDecisions(policy);
        adverseEvents = new AdverseEventDecisions(policy);
    }

    @Override
    public Course initial() {
        return new Unplanned();
    }

    @Override
    public Decision<CourseEvent> decide(Course course, CourseCommand command) {
        return switch (command) {
            case Reaction reaction -> ReactionDecisions.decide(course, reaction);
            case ScheduleSession schedule -> sessions.schedule(course, schedule);
            case CompleteSession complete -> sessions.complete(course, complete);
            case MissSession miss -> sessions.miss(course, miss);
            case RecordVitals measured -> vitals.record(course, measured);
            case RecordOutcome outcome -> outcomes.record(course, outcome);
            case CompleteCourse complete -> outcomes.complete(course, complete);
            case ReportAdverseEvent report -> adverseEvents.report(course, report);
            case RequestDoseChange request -> requestDoseChange(course, request);
            case ResumeCourse resume -> resume(course, resume);
            case StopCourse stop -> stop(course, stop);
        };
    }

    @Override
    public Course evolve(Course course, CourseEvent event) {
        return CourseEvolution.evolve(course, event);
    }

    private static Decision<CourseEvent> requestDoseChange(Course course, RequestDoseChange request) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _ -> Refusal.notStarted();
            case Active _, Paused _ ->
                Decision.accepted(new DoseChangeRequested(request.reason(), request.direction(), request.by()));
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    private static Decision<CourseEvent> resume(Course course, ResumeCourse resume) {
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
                    "The prescription is suspended: only a new signature resumes the course.");
        }
        if (resume.reason() == ResumeReason.DOSE_CHANGED) {
            return Decision.refused("dose-not-changed", "A signed dose change resumes the course by itself.");
        }
        return Decision.accepted(new CourseResumed(resume.reason()));
    }

    private static Decision<CourseEvent> stop(Course course, StopCourse stop) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _, Active _, Paused _ -> Decision.accepted(new CourseStopped(stop.reason(), stop.by()));
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }
}
