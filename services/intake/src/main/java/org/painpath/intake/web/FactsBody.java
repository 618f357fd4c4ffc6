package org.painpath.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.screening.Cardiac;
import org.painpath.intake.screening.ChildPugh;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Pregnancy;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.PsychosisOrMania;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;

/** Screening facts as JSON; units and meaning are those of {@link ScreeningFacts}, a field left out is not known. */
record FactsBody(
        @Nullable @PastOrPresent LocalDate painOnset,
        @Nullable Boolean recurrentOverThreeMonths,
        @Nullable @Size(max = 50) List<@NotNull @Valid CodingBody> conditions,
        @Nullable @Size(max = 50) List<@NotNull @Valid PriorTreatmentBody> priorTreatments,
        @Nullable @Min(0) @Max(10) Integer nrs,

        @Nullable @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 2)
        BigDecimal pegScore,

        @Nullable Boolean ketamineAllergy,
        @Nullable Boolean aneurysmAvmOrIch,
        @Nullable Pregnancy pregnancy,
        @Nullable @PastOrPresent LocalDate hcgOn,
        @Nullable PsychosisOrMania psychosisOrMania,
        @Nullable SuicideRisk cssrs,
        @Nullable @PastOrPresent LocalDate cssrsOn,
        @Nullable Cardiac cardiac,
        @Nullable @Min(40) @Max(300) Integer systolic,
        @Nullable @Min(20) @Max(200) Integer diastolic,
        @Nullable Boolean hypertensiveCrisisSymptoms,
        @Nullable ChildPugh childPugh,
        @Nullable @Size(max = 10) List<@NotNull Consent> consents,
        @Nullable @Size(max = 100) List<@NotNull @Valid CodingBody> medications,
        @Nullable @Min(0) @Max(1000) Integer uncodedMedications,
        @Nullable @Min(0) @Max(130) Integer ageYears,
        @Nullable Sex sex,
        @Nullable @Valid HistoryBody history,
        @Nullable @Valid ResidenceBody residence,
        @Nullable @PastOrPresent LocalDate nrsOn,
        @Nullable @PastOrPresent LocalDate pegOn) {

    record PriorTreatmentBody(
            @NotNull DrugClass drugClass,
            @Nullable @Min(0) @Max(5200) Integer weeks,
            @Nullable @Min(0) @Max(5200) Integer weeksAtHighestDose,
            @Nullable Boolean helped) {
        PriorTreatment treatment() {
            return new PriorTreatment(drugClass, weeks, weeksAtHighestDose, helped);
        }
    }

    ScreeningFacts facts() {
        return new ScreeningFactsDraft()
                .painOnset(painOnset)
                .recurrentOverThreeMonths(recurrentOverThreeMonths)
                .conditions(CodingBody.codings(conditions))
                .priorTreatments(treatments())
                .nrs(nrs)
                .pegScore(pegScore)
                .ketamineAllergy(ketamineAllergy)
                .aneurysmAvmOrIch(aneurysmAvmOrIch)
                .pregnancy(pregnancy)
                .hcgOn(hcgOn)
                .psychosisOrMania(psychosisOrMania)
                .cssrs(cssrs)
                .cssrsOn(cssrsOn)
                .cardiac(cardiac)
                .systolic(systolic)
                .diastolic(diastolic)
                .hypertensiveCrisisSymptoms(hypertensiveCrisisSymptoms)
                .childPugh(childPugh)
                .consents(consents == null ? List.of() : consents)
                .medications(CodingBody.codings(medications))
                .uncodedMedications(uncodedMedications)
                .ageYears(ageYears)
                .sex(sex)
                .history(history == null ? null : history.history())
                .residence(residence == null ? null : residence.residence())
                .nrsDay(nrs == null || nrsOn == null ? null : ScoreDay.on(nrsOn))
                .pegDay(pegScore == null || pegOn == null ? null : ScoreDay.on(pegOn))
                .facts();
    }

    private List<PriorTreatment> treatments() {
        return priorTreatments == null
                ? List.of()
                : priorTreatments.stream().map(PriorTreatmentBody::treatment).toList();
    }
}
