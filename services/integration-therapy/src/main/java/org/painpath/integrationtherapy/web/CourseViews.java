package org.painpath.integrationtherapy.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.course.CancelReason;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.course.PauseReason;
import org.painpath.integrationtherapy.course.TherapyPolicy;
import org.painpath.integrationtherapy.outcomes.Outcomes;
import org.painpath.integrationtherapy.store.Notes;
import org.painpath.integrationtherapy.web.CourseView.AdverseEventView;
import org.springframework.stereotype.Component;

/** Makes of a stage what staff see, with the notes. */
@Component
class CourseViews {
    private final TherapyPolicy policy;
    private final Notes notes;

    CourseViews(TherapyPolicy policy, Notes notes) {
        this.policy = policy;
        this.notes = notes;
    }

    CourseView of(UUID referral, long version, Course course) {
        return course instanceof Course.Known known
                ? known(referral, version, known)
                : unknown(referral, version, course);
    }

    private CourseView known(UUID referral, long version, Course.Known course) {
        var treatment = course.treatment();
        var stopped = course instanceof Course.Stopped end ? end : null;
        return new CourseView(
                referral,
                version,
                CourseStage.of(course),
                treatment.dosing(),
                treatment.sessions(),
                treatment.measurements(),
                new Outcomes(treatment.measurements(), policy.response()).responses(),
                treatment.adverseEvents().stream().map(AdverseEventView::of).toList(),
                FindingFact.of(policy.examine(treatment)),
                treatment.obstacles().all(),
                pausedFor(course),
                course instanceof Course.Completed completed ? completed.responder() : null,
                stopped == null ? null : stopped.reason(),
                stopped == null ? null : stopped.by(),
                cancelReason(course),
                notes.of(referral));
    }

    private CourseView unknown(UUID referral, long version, Course course) {
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
                null,
                null,
                cancelReason(course),
                notes.of(referral));
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
