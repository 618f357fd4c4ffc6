package org.painpath.chassis.journal;

import java.util.UUID;

/** Where one referral's journal ends. */
record Head(UUID referralId, long sequence, long publishedSequence, byte[] hash) {}
