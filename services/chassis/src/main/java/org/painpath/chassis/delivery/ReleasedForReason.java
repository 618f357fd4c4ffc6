package org.painpath.chassis.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of all streams whose first event waited for one reason.
 *
 * @param streams how many were tried
 * @param applied how many waiting events took effect
 * @param stillWaiting how many of the streams have an event that still waits
 * @param next where to go on; absent when all were tried
 */
record ReleasedForReason(
        int streams,
        int applied,
        int stillWaiting,
        @Nullable UUID next) {}
