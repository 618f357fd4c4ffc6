package org.painpath.tracker.events;

import java.util.List;
import java.util.function.Function;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.tracker.events.StepForms.Acknowledged;
import org.painpath.tracker.events.StepForms.Adverse;
import org.painpath.tracker.events.StepForms.Asked;
import org.painpath.tracker.events.StepForms.Assessed;
import org.painpath.tracker.events.StepForms.Booked;
import org.painpath.tracker.events.StepForms.Cancelled;
import org.painpath.tracker.events.StepForms.Check;
import org.painpath.tracker.events.StepForms.Completed;
import org.painpath.tracker.events.StepForms.Consent;
import org.painpath.tracker.events.StepForms.Crisis;
import org.painpath.tracker.events.StepForms.Critical;
import org.painpath.tracker.events.StepForms.Discontinued;
import org.painpath.tracker.events.StepForms.Examined;
import org.painpath.tracker.events.StepForms.LowerRisk;
import org.painpath.tracker.events.StepForms.Measured;
import org.painpath.tracker.events.StepForms.Ordered;
import org.painpath.tracker.events.StepForms.Outcome;
import org.painpath.tracker.events.StepForms.Overridden;
import org.painpath.tracker.events.StepForms.Prioritised;
import org.painpath.tracker.events.StepForms.Proposed;
import org.painpath.tracker.events.StepForms.Reasoned;
import org.painpath.tracker.events.StepForms.Reopened;
import org.painpath.tracker.events.StepForms.Resulted;
import org.painpath.tracker.events.StepForms.Retracted;
import org.painpath.tracker.events.StepForms.Screened;
import org.painpath.tracker.events.StepForms.Session;
import org.painpath.tracker.events.StepForms.SessionBooked;
import org.painpath.tracker.events.StepForms.Unread;
import org.painpath.tracker.lifecycle.EvaluationStep;
import org.painpath.tracker.lifecycle.IntakeStep;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.ReviewStep;
import org.painpath.tracker.lifecycle.Source;
import org.painpath.tracker.lifecycle.Step;
import org.painpath.tracker.lifecycle.StepDetails;
import org.painpath.tracker.lifecycle.TherapyStep;

/** Every event of the four services is a step of the referral's timeline: none is left out. */
public final class TrackerReactions {
    private final Reactions<LifecycleCommand> reactions = Reactions.none();

    private TrackerReactions() {}

    public static Reactions<LifecycleCommand> all() {
        TrackerReactions all = new TrackerReactions();
        List.of(IntakeStep.values()).forEach(all::intake);
        List.of(EvaluationStep.values()).forEach(all::evaluation);
        List.of(ReviewStep.values()).forEach(all::review);
        List.of(TherapyStep.values()).forEach(all::therapy);
        return all.reactions;
    }

    private void intake(IntakeStep step) {
        switch (step) {
            case REFERRAL_RECEIVED, REFERRAL_ACCEPTED ->
                read(Source.INTAKE, step, Prioritised.class, Prioritised::details);
            case REFERRAL_SCREENED -> read(Source.INTAKE, step, Screened.class, Screened::details);
            case INFORMATION_REQUESTED -> read(Source.INTAKE, step, Asked.class, Asked::details);
            case CRISIS_OPENED, CRISIS_CLOSED -> read(Source.INTAKE, step, Crisis.class, Crisis::details);
            case SUICIDE_RISK_NOTED, SUICIDE_RISK_SEEN ->
                read(Source.INTAKE, step, LowerRisk.class, LowerRisk::details);
            case CONSENT_GIVEN, CONSENT_REVOKED -> read(Source.INTAKE, step, Consent.class, Consent::details);
            case INFORMATION_OVERDUE, INFORMATION_SUPPLIED, REFERRAL_DECLINED, REFERRAL_WITHDRAWN ->
                unread(Source.INTAKE, step);
        }
    }

    private void evaluation(EvaluationStep step) {
        switch (step) {
            case APPOINTMENT_BOOKED, APPOINTMENT_MOVED -> read(Source.EVALUATION, step, Booked.class, Booked::details);
            case APPOINTMENT_CANCELLED -> read(Source.EVALUATION, step, Cancelled.class, Cancelled::details);
            case EXAMINATION_RECORDED -> read(Source.EVALUATION, step, Examined.class, Examined::details);
            case DIAGNOSTIC_ORDERED -> read(Source.EVALUATION, step, Ordered.class, Ordered::details);
            case DIAGNOSTIC_RESULTED -> read(Source.EVALUATION, step, Resulted.class, Resulted::details);
            case DIAGNOSTIC_RETRACTED -> read(Source.EVALUATION, step, Retracted.class, Retracted::details);
            case CRITICAL_VALUE_REPORTED -> read(Source.EVALUATION, step, Critical.class, Critical::details);
            case RESULTS_ACKNOWLEDGED -> read(Source.EVALUATION, step, Acknowledged.class, Acknowledged::details);
            case EVALUATION_COMPLETED -> read(Source.EVALUATION, step, Assessed.class, Assessed::details);
            case EVALUATION_REOPENED -> read(Source.EVALUATION, step, Reopened.class, Reopened::details);
            case EVALUATION_OPENED, APPOINTMENT_MISSED, HISTORY_TAKEN, EVALUATION_CANCELLED ->
                unread(Source.EVALUATION, step);
        }
    }

    private void review(ReviewStep step) {
        switch (step) {
            case DOSE_PROPOSED -> read(Source.PRESCRIPTION_REVIEW, step, Proposed.class, Proposed::details);
            case HOLD_OVERRIDDEN -> read(Source.PRESCRIPTION_REVIEW, step, Overridden.class, Overridden::details);
            case PRESCRIPTION_DISCONTINUED ->
                read(Source.PRESCRIPTION_REVIEW, step, Discontinued.class, Discontinued::details);
            case PRESCRIPTION_SUSPENDED -> read(Source.PRESCRIPTION_REVIEW, step, Reasoned.class, Reasoned::details);
            case REVIEW_OPENED,
                    DOSE_REFUSED,
                    PHARMACIST_CHECKED,
                    PRESCRIPTION_SIGNED,
                    PRESCRIPTION_REJECTED,
                    RETURNED_TO_EVALUATION,
                    DOSE_CHANGED,
                    PRESCRIPTION_RESUMED,
                    REVIEW_CANCELLED -> unread(Source.PRESCRIPTION_REVIEW, step);
        }
    }

    private void therapy(TherapyStep step) {
        switch (step) {
            case SESSION_SCHEDULED ->
                read(Source.INTEGRATION_THERAPY, step, SessionBooked.class, SessionBooked::details);
            case SESSION_COMPLETED, SESSION_MISSED, SESSION_CALLED_OFF ->
                read(Source.INTEGRATION_THERAPY, step, Session.class, Session::details);
            case VITALS_MISSED, MISSED_CHECK_JUDGED ->
                read(Source.INTEGRATION_THERAPY, step, Check.class, Check::details);
            case VITALS_RECORDED -> read(Source.INTEGRATION_THERAPY, step, Measured.class, Measured::details);
            case COURSE_COMPLETED -> read(Source.INTEGRATION_THERAPY, step, Completed.class, Completed::details);
            case OUTCOME_RECORDED -> read(Source.INTEGRATION_THERAPY, step, Outcome.class, Outcome::details);
            case ADVERSE_EVENT_REPORTED -> read(Source.INTEGRATION_THERAPY, step, Adverse.class, Adverse::details);
            case COURSE_PAUSED, COURSE_STOPPED ->
                read(Source.INTEGRATION_THERAPY, step, Reasoned.class, Reasoned::details);
            case COURSE_PLANNED, DOSE_CHANGE_REQUESTED, COURSE_RESUMED, COURSE_CANCELLED ->
                unread(Source.INTEGRATION_THERAPY, step);
        }
    }

    /** That it happened is all that the lifecycle needs to know. */
    private void unread(Source source, Step step) {
        read(source, step, Unread.class, _ -> StepDetails.NONE);
    }

    private <T> void read(Source source, Step step, Class<T> form, Function<T, StepDetails> details) {
        reactions.on(
                type(source, step),
                form,
                (content, event) ->
                        new NoteStep(source, step, event.sequence(), event.occurredAt(), details.apply(content)));
    }

    private static String type(Source source, Step step) {
        return "painpath.%s.%s.v1".formatted(source.wireName(), step.eventName());
    }
}
