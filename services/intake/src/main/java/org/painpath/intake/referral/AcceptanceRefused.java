package org.painpath.intake.referral;

import java.util.List;

/**
 * Somebody tried to accept and the rules said no: a refused clinical step is a fact. Stays in the journal.
 *
 * @param code the refusal's code
 * @param rules names of the rules that refused
 */
public record AcceptanceRefused(String code, List<String> rules, String by) implements ReferralEvent {}
