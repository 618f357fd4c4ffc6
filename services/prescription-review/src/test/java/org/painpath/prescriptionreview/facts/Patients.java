package org.painpath.prescriptionreview.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.calculators.Ascites;
import org.painpath.prescriptionreview.calculators.Encephalopathy;
import org.painpath.prescriptionreview.calculators.Sex;

/** Invented patients for tests: complete facts to start from, one thing changed at a time. */
public final class Patients {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Coding GABAPENTIN = rxnorm("25480", "gabapentin");
    public static final Coding THEOPHYLLINE = rxnorm("10438", "theophylline");
    public static final Coding CLARITHROMYCIN = rxnorm("21212", "clarithromycin");
    public static final Coding AMITRIPTYLINE = rxnorm("704", "amitriptyline");

    public @Nullable Integer ageYears = 54;
    public Sex sex = Sex.FEMALE;
    public @Nullable BigDecimal weightKg = new BigDecimal("70.1");
    public @Nullable LocalDate weightOn = TODAY;
    public @Nullable BigDecimal heightCm = new BigDecimal("168");
    public List<Lab> labs = new ArrayList<>(List.of(
            lab(LabTest.CREATININE, "0.8", "mg/dL"), lab(LabTest.ALT, "31", "U/L"), lab(LabTest.AST, "28", "U/L")));
    public @Nullable Ascites ascites;
    public @Nullable Encephalopathy encephalopathy;
    public boolean liverDisease;
    public List<Coding> medications = List.of();
    public int uncodedMedications;
    public @Nullable Integer systolic = 124;
    public @Nullable Integer diastolic = 78;
    public @Nullable Pregnancy pregnancy = Pregnancy.NOT_APPLICABLE;
    public @Nullable SuicideRisk cssrs = SuicideRisk.NONE;
    public @Nullable LocalDate pressureOn = TODAY;
    public @Nullable LocalDate cssrsOn = TODAY;
    public @Nullable Boolean medicationsUnknown;
    public @Nullable LocalDate inPersonOn;
    public @Nullable List<FindingFact> evaluationConcerns = List.of();

    /** Nothing speaks against a start dose of 10 mg three times a day. */
    public static Patients ordinary() {
        return new Patients();
    }

    /** The worked prescription of clinical reference 3.3. */
    public static Patients manOf70() {
        var patient = new Patients();
        patient.ageYears = 70;
        patient.sex = Sex.MALE;
        patient.weightKg = new BigDecimal("80");
        patient.heightCm = new BigDecimal("170");
        patient.creatinine("1.4");
        return patient;
    }

    /** The second patient of clinical reference 3.3. */
    public static Patients womanOf110Kilograms() {
        var patient = new Patients();
        patient.ageYears = 45;
        patient.weightKg = new BigDecimal("110");
        patient.heightCm = new BigDecimal("160");
        return patient;
    }

    /** Child-Pugh B, 9 points: the second vector of clinical reference 3.2. */
    public static Patients childPughB() {
        return withLiver("2.5", "3.1", "1.8", Ascites.MILD, Encephalopathy.NONE);
    }

    /** Child-Pugh C, 14 points: the third vector of clinical reference 3.2. */
    public static Patients childPughC() {
        return withLiver("4.1", "2.5", "2.4", Ascites.MODERATE_SEVERE, Encephalopathy.GRADE_1_2);
    }

    public static Patients withLiver(
            String bilirubin, String albumin, String inr, Ascites ascites, Encephalopathy encephalopathy) {
        var patient = new Patients();
        patient.liverDisease = true;
        patient.ascites = ascites;
        patient.encephalopathy = encephalopathy;
        patient.labs.add(lab(LabTest.BILIRUBIN, bilirubin, "mg/dL"));
        patient.labs.add(lab(LabTest.ALBUMIN, albumin, "g/dL"));
        patient.labs.add(lab(LabTest.INR, inr, "{INR}"));
        return patient;
    }

    public Patients creatinine(String value) {
        without(LabTest.CREATININE);
        labs.add(lab(LabTest.CREATININE, value, "mg/dL"));
        return this;
    }

    public Patients without(LabTest test) {
        labs.removeIf(lab -> lab.loinc().equals(test.loinc()));
        return this;
    }

    /** The same value, some days old. */
    public Patients measured(LabTest test, int daysAgo) {
        labs.replaceAll(lab -> lab.loinc().equals(test.loinc())
                ? new Lab(lab.loinc(), lab.value(), lab.unit(), TODAY.minusDays(daysAgo))
                : lab);
        return this;
    }

    /** A substance that was looked for, or a study: 1 is found or abnormal. */
    public Patients with(LabTest test, int found, LocalDate on) {
        labs.add(new Lab(test.loinc(), BigDecimal.valueOf(found), "{presence}", on));
        return this;
    }

    public Patients taking(Coding... drugs) {
        medications = Arrays.asList(drugs);
        return this;
    }

    public Patients pressure(int newSystolic, int newDiastolic) {
        systolic = newSystolic;
        diastolic = newDiastolic;
        return this;
    }

    public ReviewFacts facts() {
        return new ReviewFacts(
                new Coding("http://hl7.org/fhir/sid/icd-10-cm", "G90.511", "Complex regional pain syndrome I"),
                ageYears,
                sex,
                weightKg,
                weightOn,
                heightCm,
                labs,
                ascites,
                encephalopathy,
                liverDisease,
                medications,
                uncodedMedications,
                systolic,
                diastolic,
                pregnancy,
                cssrs,
                evaluationConcerns,
                pressureOn,
                cssrsOn,
                medicationsUnknown,
                inPersonOn);
    }

    public static Lab lab(LabTest test, String value, String unit) {
        return new Lab(test.loinc(), new BigDecimal(value), unit, TODAY);
    }

    public static Coding rxnorm(String code, @Nullable String display) {
        return new Coding(Coding.RXNORM, code, display);
    }
}
