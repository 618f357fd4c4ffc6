package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.util.Optional;
import org.painpath.evaluation.referral.Sex;

/**
 * A result on which the medicine is stopped until somebody has decided: a positive pregnancy test, ALT, AST, ALP or GGT from three
 * times the upper limit of normal on, bilirubin above twice it. It need not be critical for the laboratory.
 *
 * <p>Source: clinical reference 6.4 [ASRA-GC], [NOPPERS], thresholds [P].
 */
public final class StopsTreatment {
    private static final BigDecimal ENZYMES = BigDecimal.valueOf(3);
    private static final BigDecimal BILIRUBIN = BigDecimal.valueOf(2);

    private StopsTreatment() {}

    /** A result that does not count yet, as a preliminary one, stops all the same. */
    public static boolean examine(Result result, Sex sex) {
        return DiagnosticTest.find(result.loinc())
                .filter(test -> stops(test, result, sex))
                .isPresent();
    }

    private static boolean stops(DiagnosticTest test, Result result, Sex sex) {
        return switch (test) {
            case HCG_URINE, HCG_SERUM -> result.value().signum() > 0;
            case ALT, AST, ALP, GGT -> times(result, sex, ENZYMES) >= 0;
            case BILIRUBIN -> times(result, sex, BILIRUBIN) > 0;
            case CREATININE,
                    ALBUMIN,
                    INR,
                    EGFR,
                    URINE_OPIATES,
                    URINE_COCAINE,
                    URINE_BENZODIAZEPINES,
                    URINE_KETAMINE,
                    URINALYSIS,
                    ECG,
                    NERVE_CONDUCTION,
                    MRI_BRAIN,
                    MRI_CERVICAL_SPINE,
                    MRI_LUMBAR_SPINE -> false;
        };
    }

    /** Compares a value with so many upper limits; below them where the test has none. */
    private static int times(Result result, Sex sex, BigDecimal factor) {
        return Optional.ofNullable(result.limits().reference(sex).high())
                .map(upper -> result.value().compareTo(upper.multiply(factor)))
                .orElse(-1);
    }
}
