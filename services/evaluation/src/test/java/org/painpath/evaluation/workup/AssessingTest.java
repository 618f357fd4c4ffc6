package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.CRPS;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.assess;
import static org.painpath.evaluation.workup.Samples.examination;
import static org.painpath.evaluation.workup.Samples.examined;
import static org.painpath.evaluation.workup.Samples.history;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.HistoryDetails;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;
import org.painpath.evaluation.workup.EvaluationCommand.TakeHistory;
import org.painpath.instruments.SuicideRisk;

class AssessingTest {

    @Test
    void theDecisionCarriesTheFactsThatDosingNeeds() {
        var completed = completed(Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN, CANDIDATE));

        assertThat(completed.outcome()).isEqualTo(Outcome.CANDIDATE);
        assertThat(completed.indication()).isEqualTo(CRPS);
        assertThat(completed.ageYears()).isEqualTo(54);
        assertThat(completed.sex()).isEqualTo(Sex.FEMALE);
        assertThat(completed.weightKg()).isEqualTo(new BigDecimal("70.1"));
        assertThat(completed.weightOn()).isEqualTo(TODAY);
        assertThat(completed.labs())
                .containsExactly(
                        new LabValue("2160-0", new BigDecimal("0.8"), "mg/dL", TODAY),
                        new LabValue("1742-6", new BigDecimal("31"), "U/L", TODAY),
                        new LabValue("1920-8", new BigDecimal("28"), "U/L", TODAY));
        assertThat(completed.uncodedMedications()).isEqualTo(1);
        assertThat(completed.baselineNrs()).isEqualTo(8);
        assertThat(completed.baselinePeg()).isEqualTo(new BigDecimal("7.7"));
        assertThat(completed.findings()).isEmpty();
        assertThat(completed.policyVersion()).isEqualTo("2026.11");
    }

    @Test
    void nothingIsTakenForGrantedBeforeTheVisit() {
        var story = Story.of(OPEN).whenSeen(CANDIDATE);

        assertThat(story.answer()).isEqualTo("incomplete");
        assertThat(story.words()).contains("history", "examination", "Creatinine", "oxygen saturation", "C-SSRS");
        assertThat(story.events()).singleElement().isInstanceOf(AssessmentRefused.class);
    }

    @Test
    void aMissingLabIsWaivedOnlyWhenTheClinicianSaysSo() {
        var withoutLabs = Story.of(OPEN, HISTORY, EXAMINATION, ORDER_LABS);

        assertThat(withoutLabs.whenSeen(CANDIDATE).answer()).isEqualTo("incomplete");
        assertThat(withoutLabs.whenSeen(assess(Outcome.CANDIDATE, true)).answer())
                .isEqualTo("ok");
        assertThat(((EvaluationCompleted) withoutLabs.events().getFirst()).labs())
                .isEmpty();
    }

    @Test
    void nothingButAMissingLabIsWaived() {
        assertThat(Story.of(OPEN, EXAMINATION, NORMAL_LABS)
                        .whenSeen(assess(Outcome.CANDIDATE, true))
                        .answer())
                .isEqualTo("incomplete");
        assertThat(Story.of(OPEN, HISTORY, NORMAL_LABS)
                        .whenSeen(assess(Outcome.CANDIDATE, true))
                        .answer())
                .isEqualTo("incomplete");
    }

    @ParameterizedTest
    @CsvSource({"90, ok", "91, incomplete"})
    void aLabValueCountsNinetyDays(int days, String answer) {
        var on = TODAY.minusDays(days);
        var labs = results(
                result("2160-0", "0.8", on, ResultStatus.FINAL), result("1742-6", "31"), result("1920-8", "28"));

        assertThat(Story.of(OPEN, HISTORY, EXAMINATION, labs)
                        .whenSeen(CANDIDATE)
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void aPreliminaryLabValueDoesNotCount() {
        var labs = results(
                result("2160-0", "0.8", TODAY, ResultStatus.PRELIMINARY),
                result("1742-6", "31"),
                result("1920-8", "28"));

        assertThat(Story.of(OPEN, HISTORY, EXAMINATION, labs)
                        .whenSeen(CANDIDATE)
                        .answer())
                .isEqualTo("incomplete");
    }

    @ParameterizedTest
    @CsvSource({"30, ok", "31, incomplete"})
    void aWeightCountsThirtyDays(int days, String answer) {
        var examination = examined(TODAY.minusDays(days), 124, 78, 98, null, null);

        assertThat(Story.of(OPEN, HISTORY, examination, NORMAL_LABS)
                        .whenSeen(CANDIDATE)
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"14, ok", "15, incomplete"})
    void aCssrsLevelCountsFourteenDays(int days, String answer) {
        var history = new TakeHistory(
                new History(List.of(), 0, false, Pregnancy.NOT_APPLICABLE, SuicideRisk.NONE, TODAY.minusDays(days)),
                HistoryDetails.NONE,
                "clinician");

        assertThat(Story.of(OPEN, history, EXAMINATION, NORMAL_LABS)
                        .whenSeen(CANDIDATE)
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void liverDiseaseAsksForAllOfChildPugh() {
        var liverDisease = history(true, Pregnancy.NOT_APPLICABLE, SuicideRisk.NONE);
        var story = Story.of(OPEN, liverDisease, EXAMINATION, NORMAL_LABS);
        assertThat(story.whenSeen(CANDIDATE).words()).contains("ascites", "Bilirubin", "Albumin", "INR");

        story.then(
                examined(TODAY, 124, 78, 98, Ascites.MILD, Encephalopathy.NONE),
                results(result("1975-2", "2.5"), result("1751-7", "3.1"), result("6301-6", "1.8")));
        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({
        "140, 90, ok",
        "141, 90, hold-not-acknowledged",
        "140, 91, hold-not-acknowledged",
        "179, 109, hold-not-acknowledged",
        "180, 100, contraindicated",
        "150, 110, contraindicated",
    })
    void bloodPressureHoldsAndStops(int systolic, int diastolic, String answer) {
        var story = Story.of(OPEN, HISTORY, examination(systolic, diastolic, 98), NORMAL_LABS);

        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo(answer);
    }

    @Test
    void anAcknowledgedHoldTravelsWithTheDecision() {
        var completed = completed(Story.of(OPEN, HISTORY, examination(148, 86, 98), NORMAL_LABS)
                .then(SEEN, assess(Outcome.CANDIDATE, false, "blood-pressure-is-controlled")));

        assertThat(completed.acknowledged()).containsExactly("blood-pressure-is-controlled");
        assertThat(completed.findings()).extracting(FindingFact::severity).containsExactly(Severity.HOLD);
    }

    @Test
    void aStopHasNoOverride() {
        var story = Story.of(OPEN, HISTORY, examination(190, 86, 98), NORMAL_LABS)
                .whenSeen(assess(Outcome.CANDIDATE, true, "blood-pressure-is-controlled"));

        assertThat(story.answer()).isEqualTo("contraindicated");
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, ok",
        "LOW, ok",
        "MODERATE, hold-not-acknowledged",
        "HIGH, contraindicated",
    })
    void suicideRiskHoldsAndStops(SuicideRisk level, String answer) {
        var history = history(false, Pregnancy.NOT_APPLICABLE, level);

        assertThat(Story.of(OPEN, history, EXAMINATION, NORMAL_LABS)
                        .whenSeen(CANDIDATE)
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_APPLICABLE, , ok",
        "NOT_PREGNANT, , hold-not-acknowledged",
        "NOT_PREGNANT, 0, ok",
        "NOT_PREGNANT, 1, contraindicated",
        "NOT_APPLICABLE, 1, contraindicated",
        "PREGNANT, , contraindicated",
        "BREASTFEEDING, 0, contraindicated",
    })
    void pregnancyHoldsAndStops(Pregnancy pregnancy, String hcg, String answer) {
        var story = Story.of(OPEN, history(false, pregnancy, SuicideRisk.NONE), EXAMINATION, NORMAL_LABS);
        if (hcg != null) {
            story.then(results(result("2106-3", hcg)));
        }

        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"7, ok", "8, hold-not-acknowledged"})
    void aPregnancyTestCountsSevenDays(int days, String answer) {
        var story = Story.of(
                OPEN,
                history(false, Pregnancy.NOT_PREGNANT, SuicideRisk.NONE),
                EXAMINATION,
                NORMAL_LABS,
                results(result("2118-8", "0", TODAY.minusDays(days), ResultStatus.FINAL)));

        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"94, ok", "93, hold-not-acknowledged", ", incomplete"})
    void oxygenSaturationHolds(Integer spo2, String answer) {
        var story = Story.of(OPEN, HISTORY, examination(124, 78, spo2), NORMAL_LABS);

        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"1742-6, 120, ok", "1742-6, 121, hold-not-acknowledged", "1920-8, 120.5, hold-not-acknowledged"})
    void transaminasesAboveThreeTimesTheLimitHold(String loinc, String value, String answer) {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS)
                .then(results(result(loinc, value, TODAY, ResultStatus.CORRECTED)));

        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo(answer);
    }

    @Test
    void whoIsNotACandidateHasAReason() {
        assertThat(Story.of(OPEN).whenSeen(assess(Outcome.NOT_CANDIDATE, false)).answer())
                .isEqualTo("reason-needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mrs Ruiz declined", "", "-", "a--b", "x "})
    void aReasonIsACode(String reason) {
        var assess = new Assess(Outcome.NOT_CANDIDATE, List.of(reason), null, false, List.of(), NOON, "clinician");

        assertThat(Story.of(OPEN).when(assess).answer()).isEqualTo("not-a-code");
    }

    @Test
    void withSeveralConditionsOnlyTheClinicianNamesTheIndication() {
        var fibromyalgia = new org.painpath.evaluation.referral.Coding(CRPS.system(), "M79.7", null);
        var referral = new org.painpath.evaluation.referral.ReferralFacts(
                OPEN.referral().priority(), 54, Sex.FEMALE, List.of(CRPS, fibromyalgia), List.of(), 0, null, null);
        var two = Story.of(new EvaluationCommand.OpenEvaluation(referral), HISTORY, EXAMINATION, NORMAL_LABS);

        assertThat(completed(two.then(SEEN, CANDIDATE)).indication()).isNull();
    }

    @Test
    void aResultThatNobodyAcknowledgedIsNotWaived() {
        var story = Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS);

        assertThat(story.when(assess(Outcome.CANDIDATE, true)).answer()).isEqualTo("incomplete");
        assertThat(story.words()).contains("acknowledgment of Creatinine, Alanine aminotransferase");
        assertThat(story.whenSeen(CANDIDATE).answer()).isEqualTo("ok");
    }

    @Test
    void nobodyIsSentAwayOverACriticalResultThatNobodySaw() {
        var story = Story.of(OPEN, results(result("1742-6", "801")));

        assertThat(story.when(NOT_CANDIDATE).answer()).isEqualTo("critical-not-acknowledged");
        assertThat(story.whenSeen(NOT_CANDIDATE).answer()).isEqualTo("ok");
    }

    private static EvaluationCompleted completed(Story story) {
        return (EvaluationCompleted) story.events().getFirst();
    }
}
