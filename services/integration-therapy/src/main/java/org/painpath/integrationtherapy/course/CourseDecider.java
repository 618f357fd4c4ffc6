package org.painpath.integrationtherapy.course;

import java.time.LocalDate;
import java.util.function.Function;
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
import org.painpath.integrationtherapy.course.CourseCommand.AttestPeerMonitor;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteCourse;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.JudgeMissedCheck;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.NoteMissedChecks;
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
    private final MissedCheckDecisions missedChecks;
    private final OutcomeDecisions outcomes;
    private final CompletionDecisions completion;
    private final AdverseEventDecisions adverseEvents;

    /** @param rulesOn those that hold on a day at the clinic */
    public CourseDecider(Function<LocalDate, TherapyRules> rulesOn) {
        sessions = new SessionDecisions(rulesOn);
        vitals = new VitalsDecisions(rulesOn);
        missedChecks = new MissedCheckDecisions(rulesOn);
        outcomes = new OutcomeDecisions(rulesOn);
        completion = new CompletionDecisions(rulesOn);
        adverseEvents = new AdverseEventDecisions(rulesOn);
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
            case AttestPeerMonitor attest -> sessions.attest(course, attest);
            case RecordVitals measured -> vitals.record(course, measured);
            case NoteMissedChecks note -> missedChecks.note(course, note);
            case JudgeMissedCheck judge -> missedChecks.judge(course, judge);
            case RecordOutcome outcome -> outcomes.record(course, outcome);
            case CompleteCourse complete -> completion.complete(course, complete);
            case ReportAdverseEvent report -> adverseEvents.report(course, report);
            case RequestDoseChange request -> requestDoseChange(course, request);
            case ResumeCourse resume -> Resuming.resume(course, resume);
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

    private static Decision<CourseEvent> stop(Course course, StopCourse stop) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _, Active _, Paused _ -> Decision.accepted(new CourseStopped(stop.reason(), stop.by()));
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }
}
