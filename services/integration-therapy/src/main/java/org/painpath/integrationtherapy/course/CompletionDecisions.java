package org.painpath.integrationtherapy.course;

import java.time.LocalDate;
import java.util.function.Function;
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
import org.painpath.integrationtherapy.sessions.Session;

/** A course ends as agreed when its sessions are documented and its outcomes say whether the patient responded. */
final class CompletionDecisions {
    private final Function<LocalDate, TherapyRules> rulesOn;

    CompletionDecisions(Function<LocalDate, TherapyRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    Decision<CourseEvent> complete(Course course, CompleteCourse complete) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _ -> Refusal.notStarted();
            case Active active -> complete(active.treatment(), complete);
            case Paused _ ->
                Decision.refused("course-paused", "The course is paused: resume or stop it, it cannot be completed.");
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    private Decision<CourseEvent> complete(Treatment treatment, CompleteCourse complete) {
        var rules = rulesOn.apply(complete.today().day());
        if (treatment.sessions().stream().anyMatch(Session::underWay)) {
            return Decision.refused(
                    "session-under-way", "A dose is under way: its session is completed before the course is.");
        }
        var responses = rules.outcomes(treatment).responses();
        if (responses.stream().noneMatch(response -> response.instrument().pain())) {
            return Decision.refused(
                    "outcomes-missing", "NRS or PEG is needed at week 0 and once later before a course is completed.");
        }
        return Decision.accepted(
                new CourseCompleted(rules.responder().holds(responses), responses, complete.by(), rules.version()));
    }
}
