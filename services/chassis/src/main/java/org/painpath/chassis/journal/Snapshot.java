package org.painpath.chassis.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral in one service as of now.
 *
 * @param version the number of its journal rows
 * @param changedAt when the newest of them happened
 */
public record Snapshot<S>(UUID referralId, long version, S state, Instant changedAt) {}
