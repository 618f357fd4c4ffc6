package org.painpath.intake.referral;

import org.painpath.intake.screening.ScreeningFacts;

/** Stays in the journal. @param facts what was learnt now: it lies over what was known earlier */
public record ScreeningFactsRecorded(ScreeningFacts facts) implements ReferralEvent {}
