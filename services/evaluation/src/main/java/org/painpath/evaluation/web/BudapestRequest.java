package org.painpath.evaluation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Budapest;
import org.painpath.instruments.Budapest.Category;

/**
 * @param symptoms what the patient reports, by category
 * @param signs what is observed now, by category; only of a visit in person
 */
record BudapestRequest(
        @Nullable Boolean disproportionatePain,
        @Nullable @Size(max = 4) Map<@NotNull Category, @NotNull Boolean> symptoms,
        @Nullable @Size(max = 4) Map<@NotNull Category, @NotNull Boolean> signs,
        @Nullable Boolean noBetterDiagnosis) {

    @Nullable
    Budapest budapest() {
        var given = new Budapest(
                disproportionatePain,
                symptoms == null ? Map.of() : symptoms,
                signs == null ? Map.of() : signs,
                noBetterDiagnosis);
        return given.equals(Budapest.NOTHING) ? null : given;
    }
}
