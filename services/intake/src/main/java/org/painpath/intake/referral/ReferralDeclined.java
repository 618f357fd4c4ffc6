package org.painpath.intake.referral;

import java.util.List;

/** @param reasonCodes at least one */
public record ReferralDeclined(List<String> reasonCodes, String by) implements ReferralEvent {}
