package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.medication.MedicationUse.CHANGED;
import static org.painpath.evaluation.medication.MedicationUse.NOT_TAKING;
import static org.painpath.evaluation.medication.MedicationUse.TAKING;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.HistoryDetails;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.medication.MedicationUse;
import org.painpath.evaluation.medication.ReconciledMedication;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.workup.EvaluationCommand.OpenEvaluation;
import org.painpath.evaluation.workup.EvaluationCommand.ReconcileMedications;
import org.painpath.evaluation.workup.EvaluationCommand.TakeHistory;
import org.painpath.instruments.SuicideRisk;

class ReconcilingTest {
    private static final Coding GABAPENTIN = rxnorm("25480");
    private static final Coding DULOXETINE = rxnorm("72625");
    private static final Coding NAPROXEN = rxnorm("7258");
    private static final OpenEvaluation OPEN = new OpenEvaluation(new ReferralFacts(
            Priority.ROUTINE, 54, Sex.FEMALE, List.of(), List.of(GABAPENTIN, DULOXETINE), 3, null, null));

    @Test
    void whatIsTakenGoesOnWithTheDecision() {
        var reconciled = reconcile(said(GABAPENTIN, NOT_TAKING), said(DULOXETINE, CHANGED), said(NAPROXEN, TAKING));

        var completed = completed(Story.of(OPEN, HISTORY, reconciled, NOT_CANDIDATE));
        assertThat(completed.medications()).containsExactly(DULOXETINE, NAPROXEN);
        assertThat(completed.uncodedMedications()).isEqualTo(1);
    }

    @Test
    void untilSomebodyAskedTheReferralCountsAndALaterHistoryCountsMore() {
        var reconciled = reconcile(said(GABAPENTIN, TAKING), said(DULOXETINE, TAKING));

        assertThat(completed(Story.of(OPEN, NOT_CANDIDATE)).medications()).containsExactly(GABAPENTIN, DULOXETINE);
        assertThat(completed(Story.of(OPEN, reconciled, HISTORY, NOT_CANDIDATE)).medications())
                .isEqualTo(HISTORY.history().medications());
    }

    @Test
    void aMedicineThatOnlyTheHistoryNamesStaysTakenUntilItIsSaidNotToBe() {
        var told = new TakeHistory(
                new History(List.of(NAPROXEN), 0, false, Pregnancy.NOT_APPLICABLE, SuicideRisk.NONE, Samples.TODAY),
                HistoryDetails.NONE,
                "clinician");
        var silent = reconcile(said(GABAPENTIN, TAKING), said(DULOXETINE, NOT_TAKING));
        var denied = reconcile(said(GABAPENTIN, TAKING), said(DULOXETINE, NOT_TAKING), said(NAPROXEN, NOT_TAKING));

        assertThat(completed(Story.of(OPEN, told, silent, NOT_CANDIDATE)).medications())
                .containsExactly(GABAPENTIN, NAPROXEN);
        assertThat(completed(Story.of(OPEN, told, denied, NOT_CANDIDATE)).medications())
                .containsExactly(GABAPENTIN);
    }

    @Test
    void noMedicineOfTheReferralIsPassedOver() {
        var story = Story.of(OPEN).when(reconcile(said(GABAPENTIN, TAKING)));

        assertThat(story.answer()).isEqualTo("medication-left-out");
        assertThat(story.words()).isEqualTo("1 medicines of the referral are not answered.");
    }

    @Test
    void aMedicineIsNotBothTakenAndNotTaken() {
        var both = reconcile(said(GABAPENTIN, TAKING), said(DULOXETINE, TAKING), said(GABAPENTIN, NOT_TAKING));

        assertThat(Story.of(OPEN).when(both).answer()).isEqualTo("medication-twice");
    }

    @Test
    void anotherListAfterTheDecisionOpensTheEvaluationAgain() {
        var told = reconcile(said(GABAPENTIN, TAKING), said(DULOXETINE, TAKING));
        var decided = Story.of(
                        OPEN, told, Samples.HISTORY, Samples.EXAMINATION, told, Samples.NORMAL_LABS, Samples.SEEN)
                .then(new EvaluationCommand.Assess(
                        Outcome.CANDIDATE,
                        List.of(),
                        new Coding("http://hl7.org/fhir/sid/icd-10-cm", "G90.511", null),
                        false,
                        List.of(),
                        Samples.NOON,
                        "clinician"));
        assertThat(decided.when(told).answer()).isEqualTo("nothing");
        assertThat(decided.when(reconcile(said(GABAPENTIN, TAKING))).answer()).isEqualTo("medication-left-out");

        var theophylline = said(rxnorm("10438"), TAKING);
        var opened = decided.then(reconcile(said(GABAPENTIN, TAKING), said(DULOXETINE, TAKING), theophylline));
        assertThat(opened.events().getFirst()).isEqualTo(new EvaluationReopened(List.of("medications-changed")));
        assertThat(((Evaluation.Underway) opened.state()).facts().medications()).contains(rxnorm("10438"));
    }

    private static ReconcileMedications reconcile(ReconciledMedication... medications) {
        return new ReconcileMedications(
                new Reconciliation(Stream.of(medications).toList(), 1), "clinician");
    }

    private static ReconciledMedication said(Coding medication, MedicationUse use) {
        return new ReconciledMedication(medication, use);
    }

    private static EvaluationCompleted completed(Story story) {
        return (EvaluationCompleted) story.events().getFirst();
    }

    private static Coding rxnorm(String code) {
        return new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", code, null);
    }
}
