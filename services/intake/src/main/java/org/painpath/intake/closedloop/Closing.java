package org.painpath.intake.closedloop;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that a referral was said to have ended. Who sent it gets a letter for each; a later one corrects the one before.
 *
 * @param eventId of tracker's event
 * @param closedAt when the fact that ended it happened
 */
public record Closing(UUID eventId, Outcome outcome, Instant closedAt) {}
