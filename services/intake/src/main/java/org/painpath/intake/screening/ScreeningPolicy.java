package org.painpath.intake.screening;

import java.util.List;
import java.util.Set;
import org.painpath.instruments.NumericRating.Bands;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/**
 * The numbers of screening, under a version that every decision names. Sources: clinical reference 1.1, 1.3, 2.2;
 * those marked P there are proposals that the medical director signs.
 *
 * @param chronicPainMonths 1.1
 * @param firstLineTrials how many first-line classes must have failed, P in 1.3
 * @param adequateTrialWeeks P in 1.3
 * @param painBands 1.3
 * @param childBearingFromAge completed years, P
 * @param childBearingToAge completed years, P
 * @param pregnancyTestMaxAgeDays C04, P
 * @param systolicLimit mmHg, C08: held above it
 * @param diastolicLimit mmHg, C08: held above it
 * @param systolicCrisis mmHg, C09: stopped from it on, P
 * @param diastolicCrisis mmHg, C09: stopped from it on, P
 * @param adultAge completed years, C20
 */
public record ScreeningPolicy(
        String version,
        int chronicPainMonths,
        Set<DrugClass> firstLineClasses,
        int firstLineTrials,
        int adequateTrialWeeks,
        Bands painBands,
        int childBearingFromAge,
        int childBearingToAge,
        int pregnancyTestMaxAgeDays,
        int systolicLimit,
        int diastolicLimit,
        int systolicCrisis,
        int diastolicCrisis,
        int adultAge,
        List<Consent> consents) {

    public static final ScreeningPolicy NOVEMBER_2026 = new ScreeningPolicy(
            "2026.11",
            3,
            Set.of(DrugClass.TCA, DrugClass.SNRI, DrugClass.GABAPENTINOID),
            2,
            6,
            new Bands(4, 6),
            12,
            55,
            7,
            140,
            90,
            180,
            110,
            18,
            List.of(Consent.TELEHEALTH, Consent.OFF_LABEL, Consent.COMPOUNDED, Consent.DATA_SHARING));
}
