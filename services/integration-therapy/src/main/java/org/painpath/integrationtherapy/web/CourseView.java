package org.painpath.integrationtherapy.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.adverseevents.AdverseEvent;
import org.painpath.integrationtherapy.adverseevents.PatientOutcome;
import org.painpath.integrationtherapy.adverseevents.Relatedness;
import org.painpath.integrationtherapy.course.CancelReason;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.course.Dosing;
import org.painpath.integrationtherapy.course.PauseReason;
import org.painpath.integrationtherapy.course.StopReason;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.outcomes.InstrumentResponse;
import org.painpath.integrationtherapy.outcomes.Measurement;
import org.painpath.integrationtherapy.outcomes.Trend;
import org.painpath.integrationtherapy.sessions.NextStep;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.store.Note;

/**
 * A course as staff see it.
 *
 * @param version the number that If-Match takes
 * @param dosing absent where the referral was withdrawn before a course was planned
 * @param responses how each instrument stands against week 0
 * @param trends the scores of each instrument over the weeks
 * @param findings of the rules on the whole course: contacts, relief, suicide risk, what stands against a dose
 * @param obstacles what stands against a dose, as intake has told
 * @param next what is due first, while the course is open
 * @param overdue whether its time has passed
 * @param policyVersion the rules that were asked for this view
 * @param responder only once completed
 */
record CourseView(
        UUID referralId,
        long version,
        CourseStage stage,
        @Nullable Dosing dosing,
        List<Session> sessions,
        List<Measurement> outcomes,
        List<InstrumentResponse> responses,
        List<Trend> trends,
        List<AdverseEventView> adverseEvents,
        List<FindingFact> findings,
        List<Obstacle> obstacles,
        @Nullable NextStep next,
        boolean overdue,
        List<PauseReason> pausedFor,
        @Nullable Boolean responder,
        @Nullable StopReason stopReason,
        @Nullable String stoppedBy,
        @Nullable CancelReason cancelReason,
        List<Note> notes,
        String policyVersion) {

    /** An adverse event, with the findings that led to its action. */
    record AdverseEventView(
            UUID adverseEventId,
            String term,
            int grade,
            boolean serious,
            @Nullable Integer onsetMinutes,
            @Nullable Relatedness relatedness,
            @Nullable PatientOutcome outcome,
            String action,
            List<FindingFact> findings) {

        static AdverseEventView of(AdverseEvent event) {
            var observed = event.observed();
            var told = event.circumstances();
            return new AdverseEventView(
                    event.adverseEventId(),
                    observed.term().name(),
                    observed.grade(),
                    observed.serious(),
                    told.onsetMinutes(),
                    told.relatedness(),
                    told.outcome(),
                    event.action().name(),
                    event.findings());
        }
    }
}
