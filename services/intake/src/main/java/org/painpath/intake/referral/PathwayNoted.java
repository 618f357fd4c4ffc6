package org.painpath.intake.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskTransition;

/**
 * Who sent the referral is shown that it has come further. Journaled, not published: the other services have told of it.
 *
 * @param eventId of the event that it was learned from
 * @param at when that happened
 * @param moves the way of the Task
 */
public record PathwayNoted(UUID eventId, Standing standing, Instant at, List<TaskTransition> moves)
        implements ReferralEvent {}
