package org.painpath.intake.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Glaucoma;
import org.painpath.intake.screening.MedicalHistory;
import org.painpath.intake.screening.SubstanceUse;

/** Diseases and first values as JSON; units and meaning are those of {@link MedicalHistory}. */
record HistoryBody(
        @Nullable Boolean raisedIntracranialPressure,
        @Nullable Glaucoma glaucoma,
        @Nullable SubstanceUse substanceUse,
        @Nullable @Min(0) @Max(40) Integer auditScore,
        @Nullable @Min(0) @Max(10) Integer dast10Score,
        @Nullable Boolean urinaryTractDisease,
        @Nullable Boolean untreatedSleepApnoea,
        @Nullable @Min(50) @Max(100) Integer spo2Percent,
        @Nullable Boolean uncontrolledThyroidPorphyriaOrSeizures,
        @Nullable @Min(0) @Max(20_000) Integer alt,
        @Nullable @Min(0) @Max(20_000) Integer ast,
        @Nullable @Min(0) @Max(200) Integer egfr,
        @Nullable @PastOrPresent LocalDate auditOn,
        @Nullable @PastOrPresent LocalDate dast10On) {

    @Nullable
    MedicalHistory history() {
        return new MedicalHistory(
                        raisedIntracranialPressure,
                        glaucoma,
                        substanceUse,
                        auditScore,
                        dast10Score,
                        urinaryTractDisease,
                        untreatedSleepApnoea,
                        spo2Percent,
                        uncontrolledThyroidPorphyriaOrSeizures,
                        alt,
                        ast,
                        egfr,
                        auditScore == null ? null : auditOn,
                        dast10Score == null ? null : dast10On)
                .orAbsent();
    }
}
