package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.pdmp.RedFlag;
import org.painpath.prescriptionreview.review.ReviewCommand.RecordPdmpQuery;

/**
 * The program of the patient's state has been asked.
 *
 * @param state where the patient lives, its two-letter code
 * @param redFlags what it showed; empty or absent for nothing of note
 */
record PdmpQueryRequest(
        @NotNull @Pattern(regexp = "[A-Z]{2}") String state,
        @Nullable @Size(max = 10) List<@NotNull RedFlag> redFlags) {

    RecordPdmpQuery command(String askedBy, Instant at, LocalDate on) {
        return new RecordPdmpQuery(
                new PdmpQuery(state, redFlags == null ? List.of() : redFlags, askedBy, at, on, false));
    }
}
