package org.painpath.prescriptionreview.calculators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Estimated glomerular filtration rate from creatinine, CKD-EPI 2021 without race.
 *
 * <p>Source: [CKDEPI], clinical reference 3.2: {@code 142 * min(Scr/k,1)^a * max(Scr/k,1)^-1.200 * 0.9938^age * (1.012 if
 * female)}. Adults only.
 */
public final class CkdEpi2021 {
    private CkdEpi2021() {}

    /**
     * @param creatinine serum creatinine in mg/dL, above 0
     * @param ageYears 18 or more; fractions are taken as they are
     * @param sex one that has coefficients
     * @return mL/min/1.73 m², four decimals
     */
    public static BigDecimal exact(BigDecimal creatinine, BigDecimal ageYears, Sex sex) {
        boolean female = sex == Sex.FEMALE;
        double ratio = creatinine.doubleValue() / (female ? 0.7 : 0.9);
        double belowKappa = StrictMath.pow(Math.min(ratio, 1), female ? -0.241 : -0.302);
        double aboveKappa = StrictMath.pow(Math.max(ratio, 1), -1.200);
        double ageing = StrictMath.pow(0.9938, ageYears.doubleValue());
        double rate = 142 * belowKappa * aboveKappa * ageing * (female ? 1.012 : 1);
        return BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_UP);
    }

    /** The rate as it is reported and staged: a whole number. */
    public static int reported(BigDecimal creatinine, int ageYears, Sex sex) {
        return exact(creatinine, BigDecimal.valueOf(ageYears), sex)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
