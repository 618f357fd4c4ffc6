package org.painpath.prescriptionreview.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** The day of the last value that a rule has, however old; absent where there is none or the rule has no single one. */
final class LastOnFile {
    private LastOnFile() {}

    static @Nullable String of(String rule, ReviewFacts facts) {
        return switch (rule) {
            case "weight-is-recent-and-plausible" ->
                Optional.ofNullable(facts.weightOn()).map(Object::toString).orElse(null);
            case "kidney-function-is-known" -> day(facts, LabTest.CREATININE);
            case "liver-function-allows-ketamine" -> day(facts, LabTest.BILIRUBIN);
            case "liver-enzymes-below-limit" -> day(facts, LabTest.ALT);
            default -> null;
        };
    }

    private static @Nullable String day(ReviewFacts facts, LabTest test) {
        return facts.latest(test).map(Lab::observedOn).map(Object::toString).orElse(null);
    }
}
