package org.painpath.intake.referral;

import java.util.List;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.TaskTransition;

/**
 * The referral has ended, and who sent it is due a letter. Journaled, not published: tracker has told of it.
 *
 * @param moves the way of the Task; none where it had ended before
 */
public record OutcomeNoted(Closing closing, List<TaskTransition> moves) implements ReferralEvent {}
