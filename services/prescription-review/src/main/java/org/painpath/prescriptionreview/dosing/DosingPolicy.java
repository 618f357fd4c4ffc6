package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.painpath.prescriptionreview.pdmp.PdmpLimits;
import org.painpath.prescriptionreview.sessions.SessionLimits;

/**
 * Every number that the clinic's medical director may change, out of a signed pack. No guideline gives the numbers marked [P] in
 * the clinical reference; they are proposals, and every decision keeps the version that it was made under.
 *
 * @param version of the pack
 * @param body limits on weight and height
 * @param organs limits on kidney and liver
 * @param vitals limits on blood pressure
 * @param hcgOldestDays age from which a pregnancy test is out of date (C04)
 * @param cssrsOldestDays age from which a C-SSRS is out of date
 * @param withoutExaminationInPersonUntil last day of prescribing without an examination in person
 * @param saltPerBase mg of hydrochloride that hold 1 mg of base
 * @param minimumAgeYears youngest age treated (C20)
 * @param longestSupplyDays days of medication in one fill
 * @param refillGraceDays days before a fill is used up on which the next may be handed out
 * @param pdmp how old a query of a state's program may be
 * @param taper limits on a dose that comes down step by step
 * @param feedLatestSeconds how late what other services tell may come, s
 * @param fillFactsOldestDays age from which weight, laboratory values and pregnancy test are out of date for a fill
 * @param sessions what is asked of the sessions of a course before a signature or a fill
 * @param overrideReasons codes of the reasons that a second physician may have
 */
public record DosingPolicy(
        String version,
        TakenLimits oral,
        TakenLimits sublingual,
        BolusLimits bolus,
        InfusionLimits infusion,
        Cautions cautions,
        Body body,
        Organs organs,
        Vitals vitals,
        int hcgOldestDays,
        int cssrsOldestDays,
        LocalDate withoutExaminationInPersonUntil,
        BigDecimal saltPerBase,
        int minimumAgeYears,
        int longestSupplyDays,
        int refillGraceDays,
        PdmpLimits pdmp,
        TaperLimits taper,
        int feedLatestSeconds,
        int fillFactsOldestDays,
        SessionLimits sessions,
        Set<String> overrideReasons) {

    public DosingPolicy {
        overrideReasons = Set.copyOf(overrideReasons);
    }

    public Duration feedLatest() {
        return Duration.ofSeconds(feedLatestSeconds);
    }

    /** The same policy with the ages that hold for a fill, where they are longer. */
    public DosingPolicy forFills() {
        return new DosingPolicy(
                version,
                oral,
                sublingual,
                bolus,
                infusion,
                cautions,
                body.withWeightOf(Math.max(body.weightOldestDays(), fillFactsOldestDays)),
                organs.withLabsOf(Math.max(organs.labOldestDays(), fillFactsOldestDays)),
                vitals.withReadingsOf(Math.max(vitals.oldestDays(), fillFactsOldestDays)),
                Math.max(hcgOldestDays, fillFactsOldestDays),
                Math.max(cssrsOldestDays, fillFactsOldestDays),
                withoutExaminationInPersonUntil,
                saltPerBase,
                minimumAgeYears,
                longestSupplyDays,
                refillGraceDays,
                pdmp,
                taper,
                feedLatestSeconds,
                fillFactsOldestDays,
                sessions,
                overrideReasons);
    }

    RouteLimits limits(Route route) {
        return switch (route) {
            case ORAL -> oral;
            case SUBLINGUAL -> sublingual;
            case IV_BOLUS -> bolus;
            case IV_INFUSION -> infusion;
        };
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
            BigDecimal obesityIndex) {
        Body withWeightOf(int oldestDays) {
            return new Body(oldestDays, lightestKg, heaviestKg, shortestCm, tallestCm, obesityIndex);
        }
    }

    /**
     * @param labOldestDays age from which a laboratory value is out of date
     * @param studyOldestDays age from which an ECG is out of date
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
            int studyOldestDays,
            BigDecimal creatinineLowest,
            BigDecimal creatinineHighest,
            BigDecimal lowAlbumin,
            int altUpper,
            int astUpper,
            int enzymeMultiple,
            int slowStepDays) {
        Organs withLabsOf(int oldestDays) {
            return new Organs(
                    oldestDays,
                    studyOldestDays,
                    creatinineLowest,
                    creatinineHighest,
                    lowAlbumin,
                    altUpper,
                    astUpper,
                    enzymeMultiple,
                    slowStepDays);
        }
    }

    /**
     * Limits in mmHg: above the first two a dose waits [SPRAVATO]; at or above the last two it is an emergency [P].
     *
     * @param oldestDays age from which a blood pressure is out of date
     */
    public record Vitals(
            int systolicLimit, int diastolicLimit, int systolicCrisis, int diastolicCrisis, int oldestDays) {
        Vitals withReadingsOf(int oldest) {
            return new Vitals(systolicLimit, diastolicLimit, systolicCrisis, diastolicCrisis, oldest);
        }
    }
}
