package org.painpath.simulator.doors;

/** What one knock at a door came to. */
public sealed interface Attempt {

    record Answered(Answer answer) implements Attempt {}

    /** Nobody was there: nothing was sent. */
    record Unsent() implements Attempt {}

    /** It was sent, and no answer came: nobody knows what was done. */
    record Unanswered() implements Attempt {}
}
