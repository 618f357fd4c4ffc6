package org.painpath.intake.referral;

/**
 * A named person's reason to go on in spite of a HOLD.
 *
 * @param rule the rule's name
 * @param reason a code, never free text: it travels in an event
 */
public record HoldOverride(String rule, String reason) {}
