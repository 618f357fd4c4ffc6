package org.painpath.intake.reception;

/** What became of a later message. */
public sealed interface FollowUp {

    /** Taken; where it said nothing new, nothing was recorded. */
    record Taken() implements FollowUp {}

    /** @param code kebab-case and stable, for programs; {@code words} name no patient */
    record Refused(String code, String words) implements FollowUp {}
}
