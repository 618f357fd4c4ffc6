package org.painpath.integrationtherapy.course;

import java.util.EnumSet;
import java.util.HashSet;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Known;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.obstacle.Obstacles;
import org.painpath.integrationtherapy.sessions.Session;

/** How each event changes the stage of a course. */
final class CourseEvolution {
    private CourseEvolution() {}

    static Course evolve(Course course, CourseEvent event) {
        return switch (course) {
            case Unplanned unplanned -> opened(unplanned, event);
            case Barred _ -> throw broken(course, event);
            case Known known ->
                switch (event) {
                    case CourseEvent.Gathered gathered ->
                        with(known, TreatmentEvolution.evolve(known.treatment(), gathered));
                    case CourseEvent.Hindrance hindrance -> with(known, hindered(known.treatment(), hindrance));
                    case CourseEvent.Turn turn -> turned(known, turn);
                };
        };
    }

    /** A session that was cleared for a dose is cleared no more. */
    private static Treatment hindered(Treatment treatment, CourseEvent.Hindrance event) {
        var now = treatment.with(hindered(treatment.obstacles(), event));
        return event instanceof ObstacleRaised(var obstacle) ? now.withoutClearance(obstacle.finding()) : now;
    }

    private static Obstacles hindered(Obstacles known, CourseEvent.Hindrance event) {
        return switch (event) {
            case ObstacleRaised(var obstacle) -> known.with(obstacle);
            case ObstacleLifted(var obstacle) -> known.without(obstacle);
        };
    }

    private static Course opened(Unplanned course, CourseEvent event) {
        if (event instanceof CoursePlanned planned) {
            return new Planned(Treatment.under(planned.dosing(), planned.plannedAt(), course.obstacles()));
        }
        if (event instanceof CourseCancelled(var reason)) {
            return new Barred(reason);
        }
        if (event instanceof CourseEvent.Hindrance hindrance) {
            return new Unplanned(hindered(course.obstacles(), hindrance));
        }
        throw broken(course, event);
    }

    /** Only a course that has not ended turns. */
    private static Course turned(Known course, CourseEvent.Turn event) {
        return switch (course) {
            case Planned _, Active _, Paused _ -> turnedOpen(course, event);
            case Completed _, Stopped _, Cancelled _ -> throw broken(course, event);
        };
    }

    private static Course turnedOpen(Known course, CourseEvent.Turn event) {
        var treatment = course.treatment();
        return switch (event) {
            case CoursePlanned _ -> throw broken(course, event);
            case PrescriptionReplaced replaced -> replaced(course, replaced);
            case SessionScheduled scheduled -> scheduled(course, scheduled);
            case SuspensionLifted _ -> notSuspended(course, treatment);
            case DoseChangeRequested _ -> course;
            case CoursePaused pause -> paused(course, pause.reasonCode());
            case CourseResumed _ -> running(resumed(course));
            case CourseCompleted done -> new Completed(treatment, done.responder(), done.responses());
            case CourseStopped stop -> new Stopped(ended(treatment), stop.reasonCode(), stop.by());
            case CourseCancelled(var reason) -> new Cancelled(ended(treatment), reason);
        };
    }

    /** A new signature also ends a suspension; other reasons for a pause stay until the course is resumed. */
    private static Course replaced(Known course, PrescriptionReplaced event) {
        var treatment = course.treatment().with(event.dosing()).withoutClearance(Clearance.OF_ANOTHER_DOSE);
        return notSuspended(course, treatment);
    }

    private static Known notSuspended(Known course, Treatment treatment) {
        if (course instanceof Paused paused) {
            var left = new HashSet<>(paused.reasons());
            left.remove(PauseReason.PRESCRIPTION_SUSPENDED);
            return new Paused(treatment, left);
        }
        return with(course, treatment);
    }

    private static Course scheduled(Known course, SessionScheduled event) {
        var session = Session.scheduled(
                event.sessionId(), event.startsAt(), event.kind(), event.setting(), event.telehealthLink());
        var treatment = course.treatment().with(session);
        return course instanceof Planned ? new Active(treatment) : with(course, treatment);
    }

    private static Course paused(Known course, PauseReason reason) {
        var reasons = EnumSet.of(reason);
        if (course instanceof Paused paused) {
            reasons.addAll(paused.reasons());
        }
        return new Paused(course.treatment().withoutClearance(Clearance.OF_A_PAUSED_COURSE), reasons);
    }

    /** Whoever resumes after a suicide risk has looked at it, and closes it by that. */
    private static Treatment resumed(Known course) {
        return course instanceof Paused paused && paused.ofSuicideRisk()
                ? course.treatment().withRiskClosed()
                : course.treatment();
    }

    private static Course running(Treatment treatment) {
        return treatment.sessions().isEmpty() ? new Planned(treatment) : new Active(treatment);
    }

    private static Treatment ended(Treatment treatment) {
        return treatment.withoutClearance(Clearance.OF_AN_ENDED_COURSE);
    }

    private static Known with(Known course, Treatment treatment) {
        return switch (course) {
            case Planned _ -> new Planned(treatment);
            case Active _ -> new Active(treatment);
            case Paused paused -> new Paused(treatment, paused.reasons());
            case Completed completed -> new Completed(treatment, completed.responder(), completed.responses());
            case Stopped stopped -> new Stopped(treatment, stopped.reason(), stopped.by());
            case Cancelled cancelled -> new Cancelled(treatment, cancelled.reason());
        };
    }

    private static IllegalStateException broken(Course course, CourseEvent event) {
        return new IllegalStateException("%s cannot follow %s"
                .formatted(event.getClass().getSimpleName(), course.getClass().getSimpleName()));
    }
}
