package org.painpath.evaluation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.evaluation.diagnostics.PendingTest;
import org.painpath.evaluation.diagnostics.ResultKey;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.InPersonTask;
import org.painpath.evaluation.examination.PainFinding;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.store.Stage;
import org.painpath.evaluation.visit.Appointment;

/**
 * One evaluation as staff see it.
 *
 * @param obstacles what stands against treatment until intake tells otherwise
 * @param visitsWithoutConsent booked visits by video that the patient no longer agrees to: to be cancelled, and booked in person
 * @param pain what the questions about the pain and its signs come to so far
 * @param inPersonTasks what is still to be examined in person
 * @param criticalResults what a clinician must see at once and has not, also what was taken back without whoever waits being told
 * @param findings what today still speaks against calling the patient a candidate; empty once decided
 * @param reasonCodes why the patient is not a candidate, or why the evaluation was cancelled
 */
record EvaluationView(
        UUID referralId,
        long version,
        Stage stage,
        @Nullable ReferralFacts referral,
        List<Obstacle> obstacles,
        List<Appointment> appointments,
        List<UUID> visitsWithoutConsent,
        @Nullable History history,
        @Nullable Reconciliation reconciliation,
        @Nullable Examination examination,
        List<PainFinding> pain,
        List<InPersonTask> inPersonTasks,
        List<PendingTest> pendingTests,
        List<ResultView> results,
        List<ResultKey> criticalResults,
        List<FindingFact> findings,
        List<String> reasonCodes) {}
