package org.painpath.integrationtherapy.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.adverseevents.AdverseEventAction;
import org.painpath.integrationtherapy.adverseevents.StopRules;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.ReportAdverseEvent;

/** An adverse event is recorded at any stage that knows the patient, also after the end; while the course is open it acts. */
final class AdverseEventDecisions {
    private final Function<LocalDate, TherapyRules> rulesOn;

    AdverseEventDecisions(Function<LocalDate, TherapyRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    Decision<CourseEvent> report(Course course, ReportAdverseEvent report) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _, Active _, Paused _ -> actOn(course, report);
            case Completed _, Stopped _, Cancelled _ -> Decision.accepted(facts(report));
        };
    }

    private Decision<CourseEvent> actOn(Course course, ReportAdverseEvent report) {
        var events = new ArrayList<>(facts(report));
        events.addAll(
                switch (action(report)) {
                    case CONTINUE -> List.<CourseEvent>of();
                    case HOLD -> Pausing.events(PauseReason.ADVERSE_EVENT, course, report.by());
                    case STOP -> List.of(new CourseStopped(StopReason.ADVERSE_EVENT, report.by()));
                });
        return Decision.accepted(events);
    }

    private List<CourseEvent> facts(ReportAdverseEvent report) {
        var observed = report.observed();
        var told = report.circumstances();
        return List.of(
                new AdverseEventReported(
                        report.adverseEventId(),
                        observed.term(),
                        observed.grade(),
                        observed.serious(),
                        action(report),
                        report.by(),
                        told.onsetMinutes(),
                        told.relatedness(),
                        told.outcome()),
                new AdverseEventAssessed(
                        report.adverseEventId(),
                        FindingFact.of(findings(report)),
                        rulesOn.apply(report.today().day()).version()));
    }

    private AdverseEventAction action(ReportAdverseEvent report) {
        return StopRules.action(findings(report));
    }

    private List<Finding> findings(ReportAdverseEvent report) {
        return rulesOn.apply(report.today().day()).stopRules().examine(report.observed());
    }
}
