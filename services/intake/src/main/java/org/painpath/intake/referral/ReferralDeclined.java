package org.painpath.intake.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param reasonCodes at least one
 * @param policyVersion of the screening that was on record; absent in rows from before it was kept
 */
public record ReferralDeclined(
        List<String> reasonCodes, String by, @Nullable String policyVersion) implements ReferralEvent {}
