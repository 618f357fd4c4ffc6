package org.painpath.chassis.journal;

import java.util.List;

/**
 * What became of a command on one referral.
 *
 * @param <S> the aggregate's stages
 * @param <E> its events
 */
public sealed interface Outcome<S, E> {

    /** @param version the number of journal rows of the referral, which is its ETag */
    long version();

    /** Recorded; {@code events} is empty where there was nothing left to do. */
    record Done<S, E>(long version, S state, List<E> events) implements Outcome<S, E> {}

    record Refused<S, E>(long version, String code, String words) implements Outcome<S, E> {}

    /** Somebody else was faster: the person decided on what is no longer true. */
    record Stale<S, E>(long version) implements Outcome<S, E> {}
}
