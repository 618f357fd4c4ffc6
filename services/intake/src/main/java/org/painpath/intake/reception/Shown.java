package org.painpath.intake.reception;

import java.time.Instant;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;

/**
 * What whoever sent a referral is shown of it.
 *
 * @param changedAt when the newest that is known of it happened
 */
public record Shown(TaskState task, Standing standing, Instant changedAt) {}
