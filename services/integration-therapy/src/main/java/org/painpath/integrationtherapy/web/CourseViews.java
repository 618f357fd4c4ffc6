package org.painpath.integrationtherapy.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.integrationtherapy.course.CancelReason;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.course.PauseReason;
import org.painpath.integrationtherapy.course.TherapyRules;
import org.painpath.integrationtherapy.policy.ClinicCalendar;
import org.painpath.integrationtherapy.sessions.NextStep;
import org.painpath.integrationtherapy.store.Notes;
import org.painpath.integrationtherapy.web.CourseView.AdverseEventView;
import org.springframework.stereotype.Component;

/** Makes of a stage what staff see, with the notes. */
@Component
class CourseViews {
    private final PolicyPacks<TherapyRules> packs;
    private final ClinicCalendar calendar;
    private final Notes notes;

    CourseViews(PolicyPacks<TherapyRules> packs, ClinicCalendar calendar, Notes notes) {
        this.packs = packs;
        this.calendar = calendar;
        this.notes = notes;
    }

    CourseView of(UUID referral, long version, Course course) {
        var today = calendar.now();
        var rules = packs.on(today.day());
        return course instanceof Course.Known known
                ? known(referral, version, known, rules, today.at())
                : unknown(referral, version, course, rules);
    }

    private CourseView known(UUID referral, long version, Course.Known course, TherapyRules rules, Instant now) {
        var treatment = course.treatment();
        var outcomes = rules.outcomes(treatment);
        var next = CourseStage.of(course).open() ? rules.next(treatment) : Optional.<NextStep>empty();
        var stopped = course instanceof Course.Stopped end ? end : null;
        return new CourseView(
                referral,
                version,
                CourseStage.of(course),
                treatment.dosing(),
                treatment.sessions(),
                treatment.measurements(),
                outcomes.responses(),
                outcomes.trends(),
                treatment.adverseEvents().stream().map(AdverseEventView::of).toList(),
                FindingFact.of(findings(course, rules, now)),
                treatment.obstacles().all(),
                next.orElse(null),
                next.filter(step -> step.overdue(now)).isPresent(),
                pausedFor(course),
                course instanceof Course.Completed completed ? completed.responder() : null,
                stopped == null ? null : stopped.reason(),
                stopped == null ? null : stopped.by(),
                cancelReason(course),
                notes.of(referral),
                rules.version());
    }

    private static List<Finding> findings(Course.Known course, TherapyRules rules, Instant now) {
        var findings = new ArrayList<>(rules.examine(course.treatment()));
        if (CourseStage.of(course).open()) {
            findings.add(rules.reached(course.treatment(), now));
        }
        return findings;
    }

    private CourseView unknown(UUID referral, long version, Course course, TherapyRules rules) {
        return new CourseView(
                referral,
                version,
                CourseStage.of(course),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                List.of(),
                null,
                null,
                null,
                cancelReason(course),
                notes.of(referral),
                rules.version());
    }

    private static List<PauseReason> pausedFor(Course course) {
        return course instanceof Course.Paused paused
                ? paused.reasons().stream().sorted().toList()
                : List.of();
    }

    private static @Nullable CancelReason cancelReason(Course course) {
        return switch (course) {
            case Course.Barred barred -> barred.reason();
            case Course.Cancelled cancelled -> cancelled.reason();
            case Course.Unplanned _,
                    Course.Planned _,
                    Course.Active _,
                    Course.Paused _,
                    Course.Completed _,
                    Course.Stopped _ -> null;
        };
    }
}
