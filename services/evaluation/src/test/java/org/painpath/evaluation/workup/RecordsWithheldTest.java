package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.BOOK;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.CRPS;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.assess;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.workup.Evaluation.Candidate;
import org.painpath.evaluation.workup.Evaluation.InProgress;
import org.painpath.evaluation.workup.Evaluation.NotCandidate;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.OpenEvaluation;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;

/** Without the consent to records of a substance use programme (42 CFR Part 2) nothing new is decided on them, and they are not shown. */
class RecordsWithheldTest {
    private static final RaiseObstacle WITHHELD = new RaiseObstacle(Obstacle.PART_2_REVOKED);
    private static final LiftObstacle GIVEN = new LiftObstacle(Obstacle.PART_2_REVOKED);
    private static final String RULE = "part-2-consent-stands";
    private static final Coding METHADONE = new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "6813", null);
    private static final OpenEvaluation OPEN = new OpenEvaluation(new ReferralFacts(
            Priority.ROUTINE,
            54,
            Sex.FEMALE,
            List.of(
                    CRPS,
                    icd10("F11.20"),
                    icd10("F17.210"),
                    icd10("Z71.51"),
                    new Coding("http://snomed.info/sct", "75544000", null)),
            List.of(METHADONE),
            0,
            8,
            new BigDecimal("7.7")));

    @Test
    void aClinicianSaysThatTheDecisionDoesNotRestOnThem() {
        var ready = ready().then(WITHHELD);
        assertThat(ready.when(CANDIDATE).answer()).isEqualTo("hold-not-acknowledged");
        assertThat(ready.words()).contains(RULE).contains("ask the patient anew");
        assertThat(ready.when(assess(Outcome.CANDIDATE, false, RULE)).answer()).isEqualTo("ok");
        assertThat(ready.events()).singleElement().isInstanceOfSatisfying(EvaluationCompleted.class, completed -> {
            assertThat(completed.acknowledged()).containsExactly(RULE);
            assertThat(completed.findings()).extracting(FindingFact::rule).contains(RULE);
        });
    }

    @Test
    void aCandidateIsDecidedOnAgain() {
        var candidate = ready().then(CANDIDATE);
        candidate.when(WITHHELD);
        assertThat(candidate.events())
                .containsExactly(
                        new ObstacleRaised(Obstacle.PART_2_REVOKED),
                        new EvaluationReopened(List.of("consent-revoked-part-2")));
        assertThat(candidate.state()).isInstanceOf(InProgress.class);
        assertThat(candidate.when(CANDIDATE).answer()).isEqualTo("hold-not-acknowledged");
        assertThat(candidate.when(assess(Outcome.CANDIDATE, false, RULE)).state())
                .isInstanceOf(Candidate.class);
        assertThat(candidate.when(WITHHELD).answer()).as("told twice").isEqualTo("nothing");
    }

    @Test
    void whoIsNoCandidateStaysNone() {
        var not = Story.of(OPEN, BOOK, NOT_CANDIDATE).then(WITHHELD);
        assertThat(not.state()).isInstanceOf(NotCandidate.class);
    }

    @Test
    void whatMayComeFromThemIsGoneAndMedicinesStay() {
        var underway = Story.of(OPEN).then(WITHHELD);
        assertThat(referral(underway).conditions()).containsExactly(CRPS, icd10("F17.210"));
        assertThat(referral(underway).medications()).containsExactly(METHADONE);
    }

    @Test
    void theConsentGivenAgainEndsTheHoldAndBringsNothingBack() {
        var again = ready().then(WITHHELD, GIVEN);
        assertThat(referral(again).conditions()).doesNotContain(icd10("F11.20"));
        assertThat(again.when(CANDIDATE).answer()).isEqualTo("ok");
        assertThat(again.then(WITHHELD).state()).as("taken back once more").isInstanceOf(InProgress.class);
    }

    @Test
    void whatIntakeTellsAfterwardsWasAskedAnewButTheClinicianSaysSo() {
        var early = Story.of(WITHHELD, OPEN, HISTORY, EXAMINATION, ORDER_LABS, NORMAL_LABS, SEEN);
        assertThat(referral(early).conditions()).contains(icd10("F11.20"));
        assertThat(early.when(CANDIDATE).answer()).isEqualTo("hold-not-acknowledged");
    }

    private static ReferralFacts referral(Story story) {
        return ((Underway) story.state()).facts().referral();
    }

    private static Coding icd10(String code) {
        return new Coding("http://hl7.org/fhir/sid/icd-10-cm", code, null);
    }

    private static Story ready() {
        return Story.of(OPEN, BOOK, HISTORY, EXAMINATION, ORDER_LABS, NORMAL_LABS, SEEN);
    }
}
