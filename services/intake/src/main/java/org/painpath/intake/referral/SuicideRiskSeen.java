package org.painpath.intake.referral;

import java.util.List;

/**
 * A clinician has looked after what {@link SuicideRiskNoted} told. Stays in the journal.
 *
 * @param reasonCode why it is over
 * @param doneCodes what was done, at least one
 * @param by user name of the clinician
 */
public record SuicideRiskSeen(String reasonCode, List<String> doneCodes, String by) implements ReferralEvent {}
