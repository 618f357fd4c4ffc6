package org.painpath.tracker.lifecycle;

import java.time.Instant;

/**
 * Who has the work on a referral in hand, as people settle it among themselves. It keeps nobody from acting: who has to act on a
 * patient may, whoever has claimed the referral.
 */
public sealed interface WorkCommand extends LifecycleCommand {

    Role role();

    /** A person of the role that the referral waits for takes it in hand. */
    record ClaimWork(Role role, String person, Instant at) implements WorkCommand {}

    /**
     * @param from who had it, as the caller saw it
     * @param to somebody of the same role
     * @param by the caller
     * @param superior whether the caller may do so for others
     */
    record HandOverWork(Role role, String from, String to, String by, boolean superior, Instant at)
            implements WorkCommand {}

    /**
     * It waits for anybody of the role again.
     *
     * @param owner who had it, as the caller saw it
     * @param by the caller
     * @param superior whether the caller may do so for others
     */
    record ReleaseWork(Role role, String owner, String by, boolean superior, Instant at) implements WorkCommand {}
}
