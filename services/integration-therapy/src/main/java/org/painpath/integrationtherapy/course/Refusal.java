package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.Optional;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Known;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.sessions.SessionSetting;

/** The refusals that several commands share. */
final class Refusal {
    private Refusal() {}

    static Decision<CourseEvent> noCourse() {
        return Decision.refused("no-course", "No treatment course is planned for this referral.");
    }

    static Decision<CourseEvent> notStarted() {
        return Decision.refused("course-not-started", "No session of this course has been scheduled yet.");
    }

    static Decision<CourseEvent> closed() {
        return Decision.refused("course-closed", "This course has ended.");
    }

    /** The refusal of a dose, whatever the vital signs say; what was measured all the same is kept. */
    static Optional<Decision<CourseEvent>> ofDose(Known course, SessionSetting setting, CourseEvent... measured) {
        return Hindering.refusal(course, measured)
                .or(() -> paused(course, measured))
                .or(() -> notAtHome(course, setting, measured));
    }

    private static Optional<Decision<CourseEvent>> paused(Known course, CourseEvent... measured) {
        return course instanceof Paused
                ? refused("course-paused", "The course is paused: no dose until it is resumed.", measured)
                : Optional.empty();
    }

    private static Optional<Decision<CourseEvent>> notAtHome(
            Known course, SessionSetting setting, CourseEvent... measured) {
        return course.treatment().dosing().route().allows(setting)
                ? Optional.empty()
                : refused("not-at-home", "What goes into a vein is given at the clinic.", measured);
    }

    private static Optional<Decision<CourseEvent>> refused(String code, String words, CourseEvent... measured) {
        return Optional.of(new Decision.Refused<>(code, words, List.of(measured)));
    }
}
