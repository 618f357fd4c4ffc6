package org.painpath.intake.referral;

import java.util.List;

/**
 * A clinician has looked after all that {@link SuicideRiskNoted} told.
 *
 * @param reasonCode why it is over
 * @param doneCodes what was done, at least one
 * @param by user name of the clinician
 */
public record SuicideRiskSeen(String reasonCode, List<String> doneCodes, String by) implements ReferralEvent {}
