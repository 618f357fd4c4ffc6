package org.painpath.prescriptionreview.calculators;

import java.math.BigDecimal;

/**
 * Severity of cirrhosis. All five inputs are needed; there is no score of four.
 *
 * <p>Source: [CP], clinical reference 3.2. Points 5 to 15: A 5–6, B 7–9, C 10–15. INR 1.7 to 2.3 scores 2, both ends
 * included. The lower albumin limit differs between textbooks (2.8, Harrison 3.0), so the policy pins it.
 *
 * @param points 5 to 15
 */
public record ChildPugh(int points) {

    /** Class of severity. */
    public enum Grade {
        A,
        B,
        C
    }

    /**
     * @param bilirubin total, mg/dL
     * @param albumin g/dL
     * @param inr international normalised ratio
     * @param lowAlbumin g/dL below which albumin scores 3
     */
    public static ChildPugh of(
            BigDecimal bilirubin,
            BigDecimal albumin,
            BigDecimal inr,
            Ascites ascites,
            Encephalopathy encephalopathy,
            BigDecimal lowAlbumin) {
        return new ChildPugh(rising(bilirubin, "2", "3")
                + falling(albumin, "3.5", lowAlbumin)
                + rising(inr, "1.7", "2.3")
                + ascites.points
                + encephalopathy.points);
    }

    public Grade grade() {
        if (points <= 6) {
            return Grade.A;
        }
        return points <= 9 ? Grade.B : Grade.C;
    }

    private static int rising(BigDecimal value, String two, String aboveIsThree) {
        if (value.compareTo(new BigDecimal(two)) < 0) {
            return 1;
        }
        return value.compareTo(new BigDecimal(aboveIsThree)) <= 0 ? 2 : 3;
    }

    private static int falling(BigDecimal value, String aboveIsOne, BigDecimal belowIsThree) {
        if (value.compareTo(new BigDecimal(aboveIsOne)) > 0) {
            return 1;
        }
        return value.compareTo(belowIsThree) >= 0 ? 2 : 3;
    }
}
