package org.painpath.chassis.ledger;

import java.util.UUID;

/** How far one referral's published events go, or which one of them is meant. */
public record StreamEnd(UUID referralId, long sequence) {}
