package org.painpath.integrationtherapy.course;

import org.painpath.chassis.domain.Decision;

/** The refusals that several commands share. */
final class Refusal {
    private Refusal() {}

    static Decision<CourseEvent> noCourse() {
        return Decision.refused("no-course", "No treatment course is planned for this referral.");
    }

    static Decision<CourseEvent> notStarted() {
        return Decision.refused("course-not-started", "No session of this course has been scheduled yet.");
    }

    static Decision<CourseEvent> paused() {
        return Decision.refused("course-paused", "The course is paused: no dose until it is resumed.");
    }

    static Decision<CourseEvent> notAtHome() {
        return Decision.refused("not-at-home", "What goes into a vein is given at the clinic.");
    }

    static Decision<CourseEvent> closed() {
        return Decision.refused("course-closed", "This course has ended.");
    }
}
