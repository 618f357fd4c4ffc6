package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.review.ReviewCommand.CheckDose;

/**
 * @param acknowledged names of the rules whose cautions the pharmacist has taken note of
 * @param shown digest of what the pharmacist saw, as the review has it
 */
record CheckRequest(
        @Nullable @Size(max = Code.MOST)
        List<@NotNull @Size(max = Code.LONGEST) @Pattern(regexp = Code.FORM) String> acknowledged,

        @NotNull @Pattern(regexp = Code.DIGEST) String shown) {

    CheckDose command(String pharmacist, LocalDate on) {
        return new CheckDose(acknowledged == null ? List.of() : acknowledged, shown, pharmacist, on);
    }
}
