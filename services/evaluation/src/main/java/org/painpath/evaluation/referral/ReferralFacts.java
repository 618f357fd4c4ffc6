package org.painpath.evaluation.referral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts that came with the accepted referral.
 *
 * @param ageYears whole years; absent when the birth date is unknown
 * @param uncodedMedications how many medications came without a code; absent where nobody told
 * @param baselineNrs pain now, integer 0..10
 * @param baselinePeg mean of the three PEG items, 0..10
 */
public record ReferralFacts(
        Priority priority,
        @Nullable Integer ageYears,
        Sex sex,
        List<Coding> conditions,
        List<Coding> medications,
        @Nullable Integer uncodedMedications,
        @Nullable Integer baselineNrs,
        @Nullable BigDecimal baselinePeg) {
    private static final Set<String> ICD10 =
            Set.of("http://hl7.org/fhir/sid/icd-10-cm", "http://hl7.org/fhir/sid/icd-10");

    /** Use of any substance but tobacco, counselling about it, and poisoning by narcotics. */
    private static final Pattern SUBSTANCES =
            Pattern.compile("(F1[0-689]|F55|Z71[45]|Z72[12]|T40).*", Pattern.CASE_INSENSITIVE);

    public ReferralFacts {
        conditions = List.copyOf(conditions);
        medications = List.copyOf(medications);
    }

    /**
     * Without the diagnoses that may come from a record of a substance use programme; medicines stay, because an interaction that nobody
     * sees harms the patient. A code that does not say by itself what it is of may be one.
     *
     * <p>Source: 42 CFR Part 2, clinical reference 4.5; which diagnoses are meant [P].
     */
    public ReferralFacts withoutSubstanceUse() {
        return new ReferralFacts(
                priority,
                ageYears,
                sex,
                conditions.stream().filter(ReferralFacts::namesNoSubstance).toList(),
                medications,
                uncodedMedications,
                baselineNrs,
                baselinePeg);
    }

    private static boolean namesNoSubstance(Coding condition) {
        return ICD10.contains(condition.system())
                && !SUBSTANCES.matcher(condition.code().replace(".", "")).matches();
    }
}
