package org.painpath.intake.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.painpath.instruments.NumericRating.Bands;
import org.painpath.intake.screening.PriorTreatment.DrugClass;

/**
 * The numbers and switches of screening, under a version that every decision names. Sources: clinical reference 1.1, 1.3,
 * 2.2; those marked P there are proposals that the medical director signs. The values are data: {@link PolicyPack}.
 *
 * @param chronicPainMonths 1.1
 * @param firstLine the first-line classes, and what makes a trial of each adequate, P in 1.3
 * @param firstLineTrials how many first-line classes must have failed, P in 1.3
 * @param trialDoseMustBeKnown whether a trial counts only when its dose was told
 * @param painBands 1.3
 * @param childBearingFromAge completed years, P
 * @param childBearingToAge completed years, P
 * @param pregnancyTestMaxAgeDays C04, P
 * @param systolicLimit mmHg, C08: held above it
 * @param diastolicLimit mmHg, C08: held above it
 * @param systolicCrisis mmHg, C09: stopped from it on, P
 * @param diastolicCrisis mmHg, C09: stopped from it on, P
 * @param adultAge completed years, C20
 * @param limits C12, C15, C18, C22
 * @param switchedOff names of rules that are not asked
 * @param leftToEvaluation names of rules whose missing data is for evaluation to find, instead of for the referrer
 */
public record ScreeningPolicy(
        String version,
        int chronicPainMonths,
        Map<DrugClass, AdequateTrial> firstLine,
        int firstLineTrials,
        boolean trialDoseMustBeKnown,
        Bands painBands,
        int childBearingFromAge,
        int childBearingToAge,
        int pregnancyTestMaxAgeDays,
        int systolicLimit,
        int diastolicLimit,
        int systolicCrisis,
        int diastolicCrisis,
        int adultAge,
        HistoryLimits limits,
        List<Consent> consents,
        Telemedicine telemedicine,
        Set<String> switchedOff,
        Set<String> leftToEvaluation) {

    public ScreeningPolicy {
        firstLine = Map.copyOf(firstLine);
        consents = List.copyOf(consents);
        switchedOff = Set.copyOf(switchedOff);
        leftToEvaluation = Set.copyOf(leftToEvaluation);
    }

    /**
     * @param transaminaseUpperLimit of normal, U/L, P
     * @param transaminaseFactor C12: held above so many upper limits, P
     * @param auditFrom C15: positive from this score on
     * @param dast10From C15: positive from this score on
     * @param spo2Least percent, C18: held below it, P
     * @param egfrLeast mL/min/1.73 m², C22: pointed out below it
     */
    public record HistoryLimits(
            int transaminaseUpperLimit,
            int transaminaseFactor,
            int auditFrom,
            int dast10From,
            int spo2Least,
            int egfrLeast) {}
}
