package org.painpath.integrationtherapy.course;

import java.util.EnumSet;
import java.util.Set;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.CancelForWithdrawal;
import org.painpath.integrationtherapy.course.CourseCommand.Disregard;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.LiftSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PauseForSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PlanCourse;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.Reaction;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeForDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.StopForDiscontinuation;
import org.painpath.integrationtherapy.obstacle.Obstacle;

/** What other services' events do to a course: an event that comes twice or too late finds nothing left to do. */
final class ReactionDecisions {

    /** A signed dose change answers these; what the vital signs said is lifted by a person. */
    private static final Set<PauseReason> LIFTED_BY_DOSE_CHANGE =
            EnumSet.of(PauseReason.PRESCRIPTION_SUSPENDED, PauseReason.ADVERSE_EVENT);

    private ReactionDecisions() {}

    static Decision<CourseEvent> decide(Course course, Reaction reaction) {
        return switch (reaction) {
            case PlanCourse plan -> plan(course, plan);
            case ResumeForDoseChange change -> changeDose(course, change);
            case PauseForSuspension _ -> suspend(course);
            case LiftSuspension _ -> liftSuspension(course);
            case StopForDiscontinuation stop -> discontinue(course, stop);
            case RaiseObstacle raise -> Hindering.raise(course, raise);
            case LiftObstacle lift -> lift(course, lift);
            case Disregard _ -> Decision.nothing();
            case CancelForWithdrawal withdrawal -> cancel(course, withdrawal.reason());
        };
    }

    private static Decision<CourseEvent> plan(Course course, PlanCourse plan) {
        return switch (course) {
            case Unplanned _ -> Decision.accepted(CoursePlanned.of(plan.dosing(), plan.at()));
            case Barred _, Planned _, Active _, Paused _, Completed _, Stopped _, Cancelled _ -> Decision.nothing();
        };
    }

    private static Decision<CourseEvent> changeDose(Course course, ResumeForDoseChange change) {
        var dosing = change.dosing();
        return switch (course) {
            case Unplanned _ -> Decision.accepted(CoursePlanned.of(dosing, change.at()));
            case Planned _, Active _ -> Decision.accepted(PrescriptionReplaced.of(dosing));
            case Paused paused
            when LIFTED_BY_DOSE_CHANGE.containsAll(paused.reasons()) && isFree(paused) ->
                Decision.accepted(PrescriptionReplaced.of(dosing), new CourseResumed(ResumeReason.DOSE_CHANGED));
            case Paused _ -> Decision.accepted(PrescriptionReplaced.of(dosing));
            case Barred _, Completed _, Stopped _, Cancelled _ -> Decision.nothing();
        };
    }

    /** A change that was signed before the crisis was heard resumes nothing: a person does, once it is over. */
    private static boolean isFree(Paused paused) {
        return paused.treatment().obstacles().all().isEmpty();
    }

    /** A prescriber has looked; what else pauses the course stays until a person resumes it. */
    private static Decision<CourseEvent> liftSuspension(Course course) {
        return switch (course) {
            case Paused paused
            when paused.reasons().equals(Set.of(PauseReason.PRESCRIPTION_SUSPENDED)) && isFree(paused) ->
                Decision.accepted(new SuspensionLifted(), new CourseResumed(ResumeReason.REVIEWED_AND_SAFE));
            case Paused paused
            when paused.reasons().contains(PauseReason.PRESCRIPTION_SUSPENDED) ->
                Decision.accepted(new SuspensionLifted());
            case Unplanned _, Barred _, Planned _, Active _, Paused _, Completed _, Stopped _, Cancelled _ ->
                Decision.nothing();
        };
    }

    /**
     * Where a prescriber took the prescription up again, and we heard of that before the consent that it waited for, nothing pauses the
     * course any more. After a crisis a person resumes it.
     */
    private static Decision<CourseEvent> lift(Course course, LiftObstacle lift) {
        boolean wasTheLast = course instanceof Paused paused
                && paused.reasons().isEmpty()
                && lift.obstacle() != Obstacle.CRISIS
                && paused.treatment().obstacles().without(lift.obstacle()).all().isEmpty()
                && !isFree(paused);
        return wasTheLast
                ? Decision.accepted(
                        new ObstacleLifted(lift.obstacle()), new CourseResumed(ResumeReason.REVIEWED_AND_SAFE))
                : Hindering.lift(course, lift);
    }

    private static Decision<CourseEvent> suspend(Course course) {
        return switch (course) {
            case Planned _, Active _, Paused _ ->
                Decision.accepted(Pausing.events(PauseReason.PRESCRIPTION_SUSPENDED, course, null));
            case Unplanned _, Barred _, Completed _, Stopped _, Cancelled _ -> Decision.nothing();
        };
    }

    /** The end of a prescription for a withdrawal stops nothing: the withdrawal itself comes from intake, and cancels. */
    private static Decision<CourseEvent> discontinue(Course course, StopForDiscontinuation stop) {
        return switch (course) {
            case Planned _, Active _, Paused _ when stop.isForWithdrawal() -> Decision.nothing();
            case Planned _, Active _, Paused _ ->
                Decision.accepted(new CourseStopped(StopReason.PRESCRIPTION_DISCONTINUED, stop.by()));
            case Unplanned _, Barred _, Completed _, Stopped _, Cancelled _ -> Decision.nothing();
        };
    }

    private static Decision<CourseEvent> cancel(Course course, CancelReason reason) {
        return switch (course) {
            case Unplanned _, Planned _, Active _, Paused _ -> Decision.accepted(new CourseCancelled(reason));
            case Barred _, Completed _, Stopped _, Cancelled _ -> Decision.nothing();
        };
    }
}
