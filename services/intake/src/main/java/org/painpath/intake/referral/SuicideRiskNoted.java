package org.painpath.intake.referral;

import java.time.LocalDate;
import org.painpath.intake.referral.Crisis.Reason;

/**
 * After the acceptance something was told of a risk of suicide that is not high: a clinician sees the patient before anything more
 * is prescribed or given. It may be said again, graver; {@link SuicideRiskSeen} ends all of it.
 *
 * <p>Source: clinical reference 1.6 and 2.2, C06 (key CSSRS).
 *
 * @param notedOn the day at the clinic
 */
public record SuicideRiskNoted(LocalDate notedOn, Reason reason) implements ReferralEvent {}
