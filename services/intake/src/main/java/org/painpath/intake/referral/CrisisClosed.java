package org.painpath.intake.referral;

import java.util.List;

/**
 * A clinician has looked after the patient.
 *
 * @param reasonCode why the crisis is over
 * @param doneCodes what was done, at least one
 * @param by user name of the clinician
 */
public record CrisisClosed(String reasonCode, List<String> doneCodes, String by) implements ReferralEvent {}
