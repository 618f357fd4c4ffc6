package org.painpath.tracker.subscriptions;

import java.util.List;

/**
 * A subscription that this process alone sends to until its lease ends.
 *
 * @param secrets what its messages are signed with: the present secret, and a former one while that still counts
 */
public record Claim(Subscription subscription, List<Secret> secrets) {}
