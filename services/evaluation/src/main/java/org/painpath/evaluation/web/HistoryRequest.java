package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.AlcoholUse;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.HistoryDetails;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.workup.EvaluationCommand.TakeHistory;
import org.painpath.instruments.SuicideRisk;

/**
 * @param takenOn today when absent
 * @param note free text; it stays in this service
 */
record HistoryRequest(
        @NotNull @Size(max = 100) List<@NotNull @Valid CodingRequest> medications,
        @NotNull @PositiveOrZero @Max(200) Integer uncodedMedications,
        @NotNull Boolean liverDisease,
        @NotNull Pregnancy pregnancy,
        @NotNull SuicideRisk cssrs,
        @Nullable @PastOrPresent LocalDate takenOn,
        @Nullable @Size(max = 20) List<@NotNull @Valid CodingRequest> painQualities,
        @Nullable Boolean grapefruit,
        @Nullable AlcoholUse alcoholUse,
        @Nullable @Size(max = 4000) String note) {

    TakeHistory command(Instant at, String by) {
        LocalDate day = takenOn == null ? LocalDate.ofInstant(at, ZoneOffset.UTC) : takenOn;
        return new TakeHistory(
                new History(
                        CodingRequest.codings(medications), uncodedMedications, liverDisease, pregnancy, cssrs, day),
                new HistoryDetails(CodingRequest.codings(painQualities), grapefruit, alcoholUse),
                by);
    }
}
