package org.painpath.intake.referral;

import java.time.LocalDate;
import org.painpath.intake.referral.Crisis.Reason;

/**
 * After the acceptance something was told of a risk of suicide that is not high: a clinician has to see it. Stays in the journal;
 * it stops nothing by itself.
 *
 * @param notedOn the day at the clinic
 */
public record SuicideRiskNoted(LocalDate notedOn, Reason reason) implements ReferralEvent {}
