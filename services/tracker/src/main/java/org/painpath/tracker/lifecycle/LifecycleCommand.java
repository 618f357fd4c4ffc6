package org.painpath.tracker.lifecycle;

import java.time.Instant;

/** What can happen to the lifecycle of a referral. Both come from the system, so neither is ever refused. */
public sealed interface LifecycleCommand {

    /**
     * Another service published a fact.
     *
     * @param sequence the source's own count of published facts of this referral, from 1
     */
    record NoteStep(Source source, Step step, long sequence, Instant occurredAt, StepDetails details)
            implements LifecycleCommand {}

    /** A deadline has come. Says nothing where the referral no longer waits, or where it was said already. */
    record NoteTime(Instant at) implements LifecycleCommand {}
}
