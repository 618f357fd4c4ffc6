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
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.VISIT;
import static org.painpath.evaluation.workup.Samples.examined;
import static org.painpath.evaluation.workup.Samples.history;
import static org.painpath.evaluation.workup.Samples.result;
import static org.painpath.evaluation.workup.Samples.results;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.assessment.FactAges;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.examination.PainFinding.Status;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.medication.MedicationUse;
import org.painpath.evaluation.medication.ReconciledMedication;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.obstacle.Obstacles;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Appointments;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;
import org.painpath.instruments.Budapest;
import org.painpath.instruments.Dn4;
import org.painpath.instruments.SuicideRisk;

/** The facts that a decision rests on, each at the edge where it turns. */
class DecisionFactsTest {
    private static final Coding FIBROMYALGIA = new Coding(CRPS.system(), "M79.7", "Fibromyalgia");

    @Test
    void aDecisionWithLiverDiseaseCarriesAllOfChildPugh() {
        var completed = (EvaluationCompleted) Story.of(OPEN, history(true, Pregnancy.NOT_APPLICABLE, SuicideRisk.LOW))
                .then(examined(TODAY, 124, 78, 98, Ascites.MILD, Encephalopathy.NONE), NORMAL_LABS)
                .then(results(result("1975-2", "2.5"), result("1751-7", "3.1"), result("6301-6", "1.8")), SEEN)
                .then(CANDIDATE)
                .events()
                .getFirst();
        assertThat(completed.liverDisease()).isTrue();
        assertThat(completed.ascites()).isEqualTo(Ascites.MILD);
        assertThat(completed.encephalopathy()).isEqualTo(Encephalopathy.NONE);
        assertThat(completed.labs()).extracting(LabValue::loinc).contains("1975-2", "1751-7", "6301-6");
        assertThat(completed.cssrs()).isEqualTo(SuicideRisk.LOW);
        assertThat(completed.cssrsOn()).isEqualTo(TODAY);
        assertThat(completed.pressureOn()).isEqualTo(TODAY);
        assertThat(completed.systolic()).isEqualTo(124);
        assertThat(completed.findings()).extracting(finding -> finding.rule()).containsExactly("no-suicide-risk");
        assertThat(completed.uncodedMedicationsUnknown()).isNull();
    }

    @Test
    void aDecisionBeforeTheVisitTellsNothingThatNobodyKnows() {
        var completed = (EvaluationCompleted)
                Story.of(OPEN).then(NOT_CANDIDATE).events().getFirst();
        assertThat(completed.weightKg()).isNull();
        assertThat(completed.pregnancy()).isNull();
        assertThat(completed.cssrs()).isNull();
        assertThat(completed.liverDisease()).isFalse();
        assertThat(completed.labs()).isEmpty();
        assertThat(completed.uncodedMedicationsUnknown())
                .as("the referral tells it")
                .isNull();
        assertThat(completed.inPersonEvaluationOn()).isNull();
    }

    @Test
    void theClinicianMayNameTheIndication() {
        var named = new Assess(Outcome.CANDIDATE, List.of(), FIBROMYALGIA, false, List.of(), NOON, "clinician");
        var completed = (EvaluationCompleted) Story.of(OPEN, HISTORY, EXAMINATION, NORMAL_LABS, SEEN)
                .then(named)
                .events()
                .getFirst();
        assertThat(completed.indication()).isEqualTo(FIBROMYALGIA);
    }

    /** With liver disease both signs are needed, one of them is not enough; without it neither is. */
    @ParameterizedTest
    @CsvSource({
        "true,  MILD, NONE, ''",
        "true,  MILD, ,     ascites and encephalopathy",
        "true,  ,     NONE, ascites and encephalopathy",
        "false, ,     ,     ''"
    })
    void liverDiseaseAsksForBothSigns(
            boolean liverDisease, @Nullable Ascites ascites, @Nullable Encephalopathy encephalopathy, String missing) {
        var story = Story.of(
                OPEN,
                history(liverDisease, Pregnancy.NOT_APPLICABLE, SuicideRisk.NONE),
                examined(TODAY, 124, 78, 98, ascites, encephalopathy),
                NORMAL_LABS,
                results(result("1975-2", "2.5"), result("1751-7", "3.1"), result("6301-6", "1.8")));
        assertThat(story.whenSeen(CANDIDATE).words()).isEqualTo(missing.isEmpty() ? "" : "Missing: " + missing + ".");
    }

    @ParameterizedTest
    @CsvSource({"64, ok", "65, not-a-code"})
    void aReasonCodeHasAtMost64Letters(int letters, String answer) {
        var assess = new Assess(
                Outcome.NOT_CANDIDATE, List.of("x".repeat(letters)), null, false, List.of(), NOON, "clinician");
        assertThat(Story.of(OPEN).when(assess).answer()).isEqualTo(answer);
    }

    @Test
    void onlyAMissingLaboratoryValueIsWaived() {
        var rules = new CandidateRules(Shipped.policy());
        for (String rule : List.of("ordered-tests-are-final", "needed-tests-are-recent", "alt-is-low", "ast-is-low")) {
            assertThat(rules.canWaive(new Finding.MissingData(rule, "a value")))
                    .as(rule)
                    .isTrue();
            assertThat(rules.canWaive(new Finding.Concern(rule, Finding.Severity.HOLD, "high")))
                    .as(rule)
                    .isFalse();
        }
        assertThat(rules.canWaive(new Finding.MissingData("results-are-acknowledged", "one")))
                .isFalse();
        assertThat(rules.canWaive(new Finding.Satisfied("alt-is-low"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CREATININE, 3", "HCG_URINE, 4", "HCG_SERUM, 4", "ECG, 5", "MRI_BRAIN, 5"})
    void aResultAgesAsItsKindDoes(DiagnosticTest test, int days) {
        assertThat(new FactAges(1, 2, 3, 4, 5).of(test)).isEqualTo(days);
    }

    /** Visits as mode and days from the examination; on a tie the video counts, so that nobody claims hands that were not there. */
    @ParameterizedTest
    @CsvSource({
        "IN_PERSON:0,             true",
        "IN_PERSON:1,             true",
        "IN_PERSON:-1,            true",
        "IN_PERSON:2,             false",
        "IN_PERSON:-2,            false",
        "VIDEO:0,                 false",
        "IN_PERSON:1 VIDEO:0,     false",
        "IN_PERSON:0 VIDEO:1,     true",
        "IN_PERSON:0 VIDEO:0,     false",
        "VIDEO:0 IN_PERSON:0,     false",
        "IN_PERSON:-1 VIDEO:1,    false"
    })
    void anExaminationTookPlaceInPerson(String visits, boolean inPerson) {
        var appointments = Appointments.NONE;
        for (String visit : visits.split(" ")) {
            var parts = visit.split(":");
            appointments = appointments.with(new Appointment(
                    UUID.randomUUID(),
                    NOON.plus(Duration.ofDays(Integer.parseInt(parts[1]))),
                    AppointmentMode.valueOf(parts[0]),
                    "clinician",
                    60,
                    null,
                    Appointment.Status.BOOKED));
        }
        assertThat(TookPlaceInPerson.holds(appointments, TODAY)).isEqualTo(inPerson);
    }

    @Test
    void ofSeveralExaminationsTheLastInPersonIsSaid() {
        var facts = ((Evaluation.Underway) Story.of(OPEN).state()).facts();
        var day = LocalDate.of(2026, 11, 20);
        var visit = new Appointment(
                VISIT,
                day.atTime(9, 0).toInstant(ZoneOffset.UTC),
                AppointmentMode.IN_PERSON,
                "clinician",
                60,
                null,
                Appointment.Status.BOOKED);
        var twice = facts.with(Appointments.NONE.with(visit))
                .with(examined(day, 124, 78, 98, null, null).examination())
                .with(examined(day.plusDays(1), 124, 78, 98, null, null).examination())
                .with(examined(TODAY, 124, 78, 98, null, null).examination());
        assertThat(twice.inPersonEvaluationOn()).isEqualTo(day.plusDays(1));
        assertThat(twice.examinedOn()).containsExactly(day, day.plusDays(1), TODAY);
    }

    @Test
    void aVisitByVideoOfTheMinuteIsNoLongerStillToCome() {
        var facts = ((Evaluation.Underway) Story.of(OPEN, Samples.BOOK).state()).facts();
        var revoked = facts.with(Obstacles.NONE.with(Obstacle.TELEHEALTH_REVOKED));
        var starts = NOON.plusSeconds(3600);
        assertThat(revoked.visitsWithoutConsent(starts.minusSeconds(1))).containsExactly(VISIT);
        assertThat(revoked.visitsWithoutConsent(starts)).isEmpty();
        assertThat(facts.visitsWithoutConsent(NOON)).isEmpty();
    }

    @Test
    void anObstacleSaysWhatItIs() {
        assertThat(Obstacle.TELEHEALTH_REVOKED.words())
                .isEqualTo("The patient has taken back the consent to visits by video.");
        var both = Obstacles.NONE
                .with(Obstacle.OFF_LABEL_REVOKED)
                .with(Obstacle.CRISIS)
                .with(Obstacle.CRISIS);
        assertThat(both.all()).containsExactly(Obstacle.CRISIS, Obstacle.OFF_LABEL_REVOKED);
        assertThat(both.without(Obstacle.CRISIS).has(Obstacle.CRISIS)).isFalse();
        assertThat(both.without(Obstacle.CRISIS).has(Obstacle.OFF_LABEL_REVOKED))
                .isTrue();
    }

    @Test
    void theSameCodeOfAnotherSystemIsAnotherMedicine() {
        var atc = new Coding("http://www.whocc.no/atc", "N03AX12", null);
        var rxnorm = new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "N03AX12", null);
        var said = new Reconciliation(List.of(new ReconciledMedication(atc, MedicationUse.TAKING)), 0);
        assertThat(said.leftOutOf(List.of(atc, rxnorm))).containsExactly(rxnorm);
        assertThat(said.taken()).containsExactly(atc);
    }

    @Test
    void earlierAnswersAboutThePainStandWhereNothingNewWasSaid() {
        var dn4 = new Dn4(Map.of(Dn4.Sign.BURNING, true));
        var budapest = new Budapest(true, Map.of(), Map.of(), null);
        var first = new PainExamination(dn4, null);
        var second = new PainExamination(null, budapest);
        assertThat(second.over(first)).isEqualTo(new PainExamination(dn4, budapest));
        assertThat(first.over(second)).isEqualTo(new PainExamination(dn4, budapest));
        assertThat(PainExamination.NONE.over(first)).isEqualTo(first);
        assertThat(first.over(PainExamination.NONE)).isEqualTo(first);
    }

    @Test
    void whatWasExaminedButNotAskedIsIncomplete() {
        var examined = new PainExamination(
                new Dn4(Map.of(
                        Dn4.Sign.TOUCH_HYPOAESTHESIA, true,
                        Dn4.Sign.PRICK_HYPOAESTHESIA, false,
                        Dn4.Sign.PAIN_BY_BRUSHING, true)),
                null);
        assertThat(examined.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(Status.INCOMPLETE);
            assertThat(finding.band()).isNull();
            assertThat(finding.unanswered()).contains("BURNING", "ITCHING").hasSize(7);
            assertThat(finding.words()).isNotBlank();
        });
        assertThat(examined.inPersonTasks()).isEmpty();
        assertThat(examined.neededHands()).isTrue();
        assertThat(new PainExamination(new Dn4(Map.of(Dn4.Sign.BURNING, true)), null).neededHands())
                .isFalse();
    }
}
