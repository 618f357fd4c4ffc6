package org.painpath.intake.screening;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/** Facts to start a test from. */
public final class Facts {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Noon of that day. */
    public static final Today NOW = new Today(TODAY, TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));

    /** Nothing that a rule objects to. */
    static final MedicalHistory HEALTHY = new MedicalHistory(
            false, Glaucoma.NONE, SubstanceUse.NONE, 2, 0, false, false, 98, false, 24, 22, 88, null, null);

    private Facts() {}

    /** That many days after {@link #NOW}. */
    public static Today later(int days) {
        return new Today(TODAY.plusDays(days), NOW.at().plus(Duration.ofDays(days)));
    }

    /** A woman of 47 about whom every rule is satisfied. */
    public static ScreeningFactsDraft complete() {
        return new ScreeningFactsDraft()
                .painOnset(LocalDate.of(2024, 5, 1))
                .conditions(List.of(new Coding("http://hl7.org/fhir/sid/icd-10-cm", "G90.511", null)))
                .priorTreatments(List.of(
                        new PriorTreatment(DrugClass.SNRI, 12, false),
                        new PriorTreatment(DrugClass.GABAPENTINOID, 8, false)))
                .nrs(7)
                .ketamineAllergy(false)
                .aneurysmAvmOrIch(false)
                .pregnancy(Pregnancy.NOT_PREGNANT)
                .hcgOn(TODAY.minusDays(2))
                .psychosisOrMania(PsychosisOrMania.NONE)
                .cssrs(SuicideRisk.NONE)
                .cssrsOn(TODAY.minusDays(2))
                .cardiac(Cardiac.NONE)
                .systolic(128)
                .diastolic(82)
                .hypertensiveCrisisSymptoms(false)
                .childPugh(ChildPugh.NO_LIVER_DISEASE)
                .consents(List.of(Consent.values()))
                .uncodedMedications(0)
                .history(HEALTHY)
                .ageYears(47)
                .sex(Sex.FEMALE);
    }
}
