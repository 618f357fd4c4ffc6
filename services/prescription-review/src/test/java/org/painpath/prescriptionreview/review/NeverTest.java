package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.calculators.Ascites;
import org.painpath.prescriptionreview.calculators.Encephalopathy;
import org.painpath.prescriptionreview.calculators.Sex;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.InfusionRate;
import org.painpath.prescriptionreview.dosing.InfusionRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.facts.Pregnancy;
import org.painpath.prescriptionreview.facts.SuicideRisk;
import org.painpath.prescriptionreview.review.ReviewCommand.*;

/** What no sequence of facts and commands may lead to; the seeds are fixed, so that a failure comes again. */
class NeverTest {
    private static final List<String> PEOPLE = List.of("anna", "bert", "cleo");

    private static final int TRIES = 4_000;

    @Test
    void noDoseWithoutAllFactsAndNoneAboveACap() {
        int doses = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var patient = anyone(random);
            for (var event : Stages.events(Stages.openWith(patient), propose(random, "anna"))) {
                if (event instanceof DoseProposed dose) {
                    assertThatItMayBeProposed(dose, patient, "seed " + seed);
                    doses++;
                }
            }
        }
        assertThat(doses).as("doses that were looked at").isGreaterThan(100);
    }

    @Test
    void noSignatureByWhoeverCheckedAndNoneOverAnOpenHold() {
        int signatures = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            Review review = Stages.openWith(anyone(random));
            for (int step = 0; step < 30; step++) {
                var command = anything(random, review);
                if (command instanceof Sign sign
                        && review instanceof Review.Checked checked
                        && accepted(review, sign)) {
                    assertThatItMayBeSigned(checked, sign, "seed " + seed);
                    signatures++;
                }
                review = Stages.after(review, command);
            }
        }
        assertThat(signatures).as("signatures that were looked at").isGreaterThan(20);
    }

    private static void assertThatItMayBeProposed(DoseProposed dose, Patients patient, String seed) {
        var half = new BigDecimal(patient.ageYears != null && patient.ageYears >= 65 ? "0.5" : "1");
        var perKilogram = Objects.requireNonNull(patient.weightKg).multiply(half);
        assertThat(dose.singleDoseMg()).as(seed).isPositive();
        switch (dose.route()) {
            case ORAL, SUBLINGUAL -> {
                assertThat(dose.singleDoseMg()).as(seed).isLessThanOrEqualTo(half.multiply(new BigDecimal("100")));
                assertThat(dose.dailyMg()).as(seed).isLessThanOrEqualTo(half.multiply(new BigDecimal("400")));
            }
            case IV_BOLUS ->
                assertThat(dose.singleDoseMg())
                        .as(seed)
                        .isLessThanOrEqualTo(perKilogram.multiply(new BigDecimal("0.35")));
            case IV_INFUSION -> {
                var series = Objects.requireNonNull(dose.infusion());
                assertThat(series.mgPerHour()).as(seed).isLessThanOrEqualTo(perKilogram.multiply(new BigDecimal("2")));
                assertThat(series.days()).as(seed).isLessThanOrEqualTo(10);
            }
        }
        assertThat(dose.findings())
                .as(seed)
                .extracting(FindingFact::outcome)
                .doesNotContain(FindingFact.Outcome.MISSING_DATA);
        assertThat(dose.findings()).as(seed).extracting(FindingFact::severity).doesNotContain(Severity.STOP);
        assertThat(missesAFact(patient)).as(seed).isFalse();
    }

    private static void assertThatItMayBeSigned(Review.Checked checked, Sign sign, String seed) {
        assertThat(sign.prescriber()).as(seed).isNotEqualTo(checked.pharmacist());
        assertThat(checked.pharmacist()).as(seed).isNotEqualTo(checked.dose().proposedBy());
        var overridden = checked.overrides().stream().map(HoldOverridden::rule).toList();
        assertThat(checked.dose().findings())
                .as(seed)
                .filteredOn(FindingFact::blocks)
                .extracting(FindingFact::rule)
                .allMatch(overridden::contains);
        assertThat(checked.overrides())
                .as(seed)
                .extracting(HoldOverridden::by)
                .doesNotContain(checked.dose().proposedBy());
    }

    private static boolean accepted(Review review, ReviewCommand command) {
        return Stages.decide(review, command) instanceof Decision.Accepted<ReviewEvent>;
    }

    private static ReviewCommand anything(Random random, Review review) {
        var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var rules = review instanceof Review.UnderReview under
                ? under.findings().stream().map(FindingFact::rule).toList()
                : List.<String>of();
        return switch (random.nextInt(5)) {
            case 0 -> propose(random, person);
            case 1 ->
                new OverrideHold(
                        rules.isEmpty() ? "none" : rules.get(random.nextInt(rules.size())),
                        "ALREADY_TOLERATED",
                        person,
                        TODAY);
            case 2, 3 -> Stages.checking(rules, person, TODAY);
            default -> Stages.signing(Stages.FIRST, days(review), random.nextInt(7), person, TODAY);
        };
    }

    /** What is given at the clinic is signed for its days alone. */
    private static int days(Review review) {
        if (review instanceof Review.Checked(var _, var dose, var _, var _)) {
            var infusion = dose.infusion();
            return infusion == null ? (dose.route() == Route.IV_BOLUS ? 1 : 30) : infusion.days();
        }
        return 30;
    }

    private static ProposeDose propose(Random random, String by) {
        var route = any(random, Route.ORAL, Route.ORAL, Route.SUBLINGUAL, Route.IV_BOLUS, Route.IV_INFUSION);
        return new ProposeDose(request(random, route), by, TODAY);
    }

    private static DoseRequest request(Random random, Route route) {
        var typed = random.nextBoolean()
                ? null
                : BigDecimal.valueOf(1 + random.nextInt(400), 1).multiply(BigDecimal.valueOf(4));
        return switch (route) {
            case ORAL, SUBLINGUAL ->
                DoseRequest.taken(route, typed, random.nextBoolean() ? null : 1 + random.nextInt(6));
            case IV_BOLUS -> new DoseRequest(route, typed, null, null, null);
            case IV_INFUSION -> new DoseRequest(route, null, null, null, infusion(random));
        };
    }

    private static InfusionRequest infusion(Random random) {
        var unit = any(random, "mg/h", "mg/kg/h", "ug/kg/min");
        var rate = new InfusionRate(BigDecimal.valueOf(1 + random.nextInt(400), 2), unit);
        return new InfusionRequest(
                any(random, null, "crps-outpatient", "crps-inpatient", "no-such-protocol"),
                random.nextBoolean() ? null : rate,
                random.nextBoolean() ? null : BigDecimal.valueOf(1 + random.nextInt(30)),
                random.nextBoolean() ? null : 1 + random.nextInt(14));
    }

    private static boolean missesAFact(Patients patient) {
        var facts = patient.facts();
        return facts.ageYears() == null
                || !facts.sex().hasCoefficients()
                || facts.weightKg() == null
                || facts.heightCm() == null
                || facts.systolic() == null
                || facts.pregnancy() == null
                || facts.cssrs() == null
                || facts.uncodedMedications() > 0
                || facts.latest(LabTest.CREATININE).isEmpty()
                || (facts.liverDisease() && facts.latest(LabTest.INR).isEmpty());
    }

    private static Patients anyone(Random random) {
        var patient = random.nextInt(3) == 0
                ? Patients.withLiver(
                        any(random, "1.0", "2.5", "4.1"),
                        any(random, "3.8", "3.1", "2.5"),
                        any(random, "1.1", "1.8", "2.4"),
                        any(random, Ascites.values()),
                        any(random, Encephalopathy.values()))
                : Patients.ordinary();
        patient.ageYears = 16 + random.nextInt(80);
        patient.sex = any(random, Sex.FEMALE, Sex.FEMALE, Sex.MALE, Sex.MALE, Sex.OTHER);
        patient.weightKg = BigDecimal.valueOf(28 + random.nextInt(150));
        patient.creatinine(any(random, "0.8", "0.8", "1.4", "1.4", "2.6", "4.8", "300"));
        patient.systolic = any(random, 118, 118, 128, 139, 150, 185);
        patient.diastolic = any(random, 76, 76, 82, 90, 95);
        patient.cssrs = any(
                random,
                SuicideRisk.NONE,
                SuicideRisk.NONE,
                SuicideRisk.NONE,
                SuicideRisk.LOW,
                SuicideRisk.MODERATE,
                SuicideRisk.HIGH);
        patient.pregnancy = any(random, Pregnancy.NOT_APPLICABLE, Pregnancy.NOT_PREGNANT, Pregnancy.PREGNANT);
        if (random.nextInt(4) > 0) {
            patient.with(LabTest.HCG_URINE, 0, TODAY);
        }
        patient.taking(any(
                random, Patients.GABAPENTIN, Patients.CLARITHROMYCIN, Patients.AMITRIPTYLINE, Patients.THEOPHYLLINE));
        return withoutOne(random, patient);
    }

    private static Patients withoutOne(Random random, Patients patient) {
        switch (random.nextInt(20)) {
            case 0 -> patient.ageYears = null;
            case 1 -> patient.weightKg = null;
            case 2 -> patient.heightCm = null;
            case 3 -> patient.systolic = null;
            case 4 -> patient.pregnancy = null;
            case 5 -> patient.cssrs = null;
            case 6 -> patient.uncodedMedications = 1;
            case 7 -> patient.without(LabTest.CREATININE);
            case 8 -> patient.without(LabTest.INR);
            default -> {}
        }
        return patient;
    }

    @SafeVarargs
    private static <T extends @Nullable Object> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
