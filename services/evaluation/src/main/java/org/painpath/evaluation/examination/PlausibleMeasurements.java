package org.painpath.evaluation.examination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that cannot belong to an adult patient are typing or unit mistakes and are refused at the door.
 *
 * <p>Weight 30..300 kg: clinical reference 3.3 {@code [P]}. All other ranges are policy, 2026.11 {@code [P]}.
 */
public final class PlausibleMeasurements {
    private PlausibleMeasurements() {}

    /** @return a sentence for each number out of range; empty when all are plausible */
    public static List<String> problems(Examination examination) {
        return Stream.of(
                        outside("Weight", examination.weightKg(), 30, 300, "kg"),
                        outside("Height", examination.heightCm(), 100, 250, "cm"),
                        outside("Systolic pressure", whole(examination.systolic()), 60, 260, "mm[Hg]"),
                        outside("Diastolic pressure", whole(examination.diastolic()), 30, 160, "mm[Hg]"),
                        outside("Heart rate", whole(examination.heartRate()), 20, 250, "/min"),
                        outside("Oxygen saturation", whole(examination.spo2Percent()), 50, 100, "%"),
                        reversed(examination))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String outside(
            String what, @Nullable BigDecimal value, int lowest, int highest, String unit) {
        if (value == null
                || (value.compareTo(BigDecimal.valueOf(lowest)) >= 0
                        && value.compareTo(BigDecimal.valueOf(highest)) <= 0)) {
            return null;
        }
        return "%s is outside %d to %d %s.".formatted(what, lowest, highest, unit);
    }

    private static @Nullable String reversed(Examination examination) {
        return examination.diastolic() < examination.systolic()
                ? null
                : "Diastolic pressure is not below systolic pressure.";
    }

    private static @Nullable BigDecimal whole(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
