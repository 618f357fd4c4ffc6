package org.painpath.evaluation.workup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;

/** Gathers what {@link EvaluationCompleted} carries to dosing. */
final class Completion {
    private Completion() {}

    static EvaluationCompleted of(Facts facts, Assess assess, List<Finding> findings, String policyVersion) {
        ReferralFacts referral = facts.referral();
        @Nullable History history = facts.history();
        @Nullable Examination examination = facts.examination();
        @Nullable Integer uncoded = facts.uncodedMedications();
        return new EvaluationCompleted(
                assess.outcome(),
                assess.reasonCodes(),
                indication(referral, assess),
                referral.ageYears(),
                referral.sex(),
                examination == null ? null : examination.weightKg(),
                examination == null ? null : examination.examinedOn(),
                examination == null ? null : examination.heightCm(),
                facts.diagnostics().current().stream().map(LabValue::of).toList(),
                examination == null ? null : examination.ascites(),
                examination == null ? null : examination.encephalopathy(),
                facts.liverDisease(),
                facts.medications(),
                uncoded == null ? 0 : uncoded,
                examination == null ? null : examination.systolic(),
                examination == null ? null : examination.diastolic(),
                history == null ? null : history.pregnancy(),
                history == null ? null : history.cssrs(),
                referral.baselineNrs(),
                referral.baselinePeg(),
                FindingFact.of(
                        findings.stream().filter(Concern.class::isInstance).toList()),
                assess.acknowledged(),
                policyVersion,
                assess.by(),
                uncoded == null ? true : null,
                facts.inPersonEvaluationOn(),
                examination == null ? null : examination.examinedOn(),
                history == null ? null : history.takenOn(),
                FindingFact.of(
                        findings.stream().filter(MissingData.class::isInstance).toList()));
    }

    private static @Nullable Coding indication(ReferralFacts referral, Assess assess) {
        if (assess.indication() != null) {
            return assess.indication();
        }
        return referral.conditions().size() == 1 ? referral.conditions().getFirst() : null;
    }
}
