package org.painpath.intake.referral;

import java.time.LocalDate;

/** A C-SSRS came in as high. Stays in the journal. */
public record CrisisOpened(LocalDate openedOn) implements ReferralEvent {}
