package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/**
 * Every number that the clinic's medical director may change. No guideline gives the numbers marked [P] in the clinical
 * reference; they are proposals, versioned, and every decision keeps the version that it was made under.
 *
 * @param version of this set of numbers
 * @param oral start, steps and caps of the oral route
 * @param body limits on weight and height
 * @param organs limits on kidney and liver
 * @param vitals limits on blood pressure
 * @param minimumAgeYears youngest age treated (C20)
 * @param longestSupplyDays days of medication in one fill
 */
public record DosingPolicy(
        String version,
        Oral oral,
        Body body,
        Organs organs,
        Vitals vitals,
        int minimumAgeYears,
        int longestSupplyDays) {

    /** The policy in force. */
    public static final DosingPolicy CURRENT = new DosingPolicy(
            "2026.11",
            new Oral(
                    mg("10"), mg("25"), 3, 4, mg("10"), mg("25"), mg("100"), mg("0.5"), 65, mg("0.5"), 3, mg("0.5"),
                    mg("0.5"), mg("1.5")),
            new Body(30, mg("30"), mg("300"), mg("100"), mg("250"), mg("30")),
            new Organs(90, mg("0.1"), mg("25"), mg("2.8"), 40, 40, 3, 7),
            new Vitals(140, 90, 180, 110),
            18,
            30);

    private static BigDecimal mg(String number) {
        return new BigDecimal(number);
    }

    /**
     * Oral racemic ketamine, in mg of base. Sources: start, steps and cap [PCF-JPSM]; mg/kg [ORAL-05]; shares and ages [P].
     *
     * @param startMg first single dose
     * @param startHighestMg highest first single dose
     * @param timesPerDay doses a day to start with
     * @param timesPerDayHighest most doses a day
     * @param stepMg usual titration step
     * @param stepHighestMg highest titration step
     * @param capMg cap of a single dose
     * @param checkMgPerKg a single dose is cross-checked against it
     * @param olderAge years from which the older-adult rule holds
     * @param olderCapShare share of the cap for older adults
     * @param olderStepDays fewest days between two steps for older adults
     * @param childPughBShare share of the start dose in Child-Pugh B
     * @param inhibitorShare share of the start dose beside a strong CYP inhibitor
     * @param childPughBInterval factor on the interval between doses in Child-Pugh B
     */
    public record Oral(
            BigDecimal startMg,
            BigDecimal startHighestMg,
            int timesPerDay,
            int timesPerDayHighest,
            BigDecimal stepMg,
            BigDecimal stepHighestMg,
            BigDecimal capMg,
            BigDecimal checkMgPerKg,
            int olderAge,
            BigDecimal olderCapShare,
            int olderStepDays,
            BigDecimal childPughBShare,
            BigDecimal inhibitorShare,
            BigDecimal childPughBInterval) {

        public boolean isOlder(int ageYears) {
            return ageYears >= olderAge;
        }

        /** Cap of a single dose at an age, in mg. */
        public BigDecimal capMg(int ageYears) {
            return isOlder(ageYears) ? capMg.multiply(olderCapShare) : capMg;
        }
    }

    /**
     * @param weightOldestDays age from which a weight is out of date
     * @param lightestKg lightest plausible weight
     * @param heaviestKg heaviest plausible weight
     * @param shortestCm shortest plausible height
     * @param tallestCm tallest plausible height
     * @param obesityIndex BMI in kg/m² from which the adjusted weight is used
     */
    public record Body(
            int weightOldestDays,
            BigDecimal lightestKg,
            BigDecimal heaviestKg,
            BigDecimal shortestCm,
            BigDecimal tallestCm,
            BigDecimal obesityIndex) {}

    /**
     * @param labOldestDays age from which a laboratory value is out of date
     * @param creatinineLowest lowest plausible creatinine, mg/dL
     * @param creatinineHighest highest plausible creatinine, mg/dL
     * @param lowAlbumin g/dL below which albumin scores 3 in Child-Pugh (default variant, not Harrison's)
     * @param altUpper upper limit of normal, U/L
     * @param astUpper upper limit of normal, U/L
     * @param enzymeMultiple times the upper limit above which treatment is held
     * @param slowStepDays fewest days between two steps at eGFR below 30
     */
    public record Organs(
            int labOldestDays,
            BigDecimal creatinineLowest,
            BigDecimal creatinineHighest,
            BigDecimal lowAlbumin,
            int altUpper,
            int astUpper,
            int enzymeMultiple,
            int slowStepDays) {}

    /** Limits in mmHg: above the first two a dose waits [SPRAVATO]; at or above the last two it is an emergency [P]. */
    public record Vitals(int systolicLimit, int diastolicLimit, int systolicCrisis, int diastolicCrisis) {}
}
