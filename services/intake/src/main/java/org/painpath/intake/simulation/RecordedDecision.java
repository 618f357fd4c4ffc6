package org.painpath.intake.simulation;

import java.time.Instant;
import java.util.UUID;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.ScreeningFacts;

/**
 * A decision of the rules as the journal has it.
 *
 * @param sequence of its row
 * @param facts what was known then
 */
public record RecordedDecision(
        UUID referralId, long sequence, Instant at, ScreeningFacts facts, ReferralScreened screened) {}
