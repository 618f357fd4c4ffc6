package org.painpath.intake.referral;

import java.util.List;

/**
 * @param items codes of what came; the facts themselves are in {@link ScreeningFactsRecorded}
 * @param by user name
 */
public record InformationSupplied(List<String> items, String by) implements ReferralEvent {}
