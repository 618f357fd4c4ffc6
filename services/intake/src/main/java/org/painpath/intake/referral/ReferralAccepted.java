package org.painpath.intake.referral;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Sex;

/**
 * The referral goes on to evaluation, with the facts that the other services need.
 *
 * @param findings the concerns that were accepted with it
 * @param overrides one for each HOLD among them
 * @param baselineNrs 0 to 10
 * @param baselinePeg mean of the items, 0 to 10
 * @param policyVersion under which it was screened; absent in rows from before it was kept
 * @param leftToEvaluation names of the rules whose missing data evaluation finds; absent where there are none
 * @param uncodedMedicationsUnknown true where nobody told how many medicines have no code: the count is then 0 and says
 *     nothing; absent where it was told
 * @param state two-letter code of the state or territory where the patient lives; absent where it is not known
 */
public record ReferralAccepted(
        Priority priority,
        @Nullable Integer ageYears,
        Sex sex,
        List<Coding> conditions,
        List<Coding> medications,
        int uncodedMedications,
        List<FindingFact> findings,
        List<HoldOverride> overrides,
        @Nullable Integer baselineNrs,
        @Nullable BigDecimal baselinePeg,
        String acceptedBy,
        @Nullable String policyVersion,
        @Nullable List<String> leftToEvaluation,
        @Nullable Boolean uncodedMedicationsUnknown,
        @Nullable String state)
        implements ReferralEvent {}
