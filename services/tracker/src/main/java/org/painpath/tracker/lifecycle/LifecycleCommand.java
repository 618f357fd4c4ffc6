package org.painpath.tracker.lifecycle;

import java.time.Instant;

/** What can happen to the lifecycle of a referral. What comes from the system is never refused; a person's {@link WorkCommand} may be. */
public sealed interface LifecycleCommand permits LifecycleCommand.NoteStep, LifecycleCommand.NoteTime, WorkCommand {

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
