package org.painpath.chassis.domain;

import java.util.List;

/**
 * An aggregate as three pure functions: no clock, no ids, no I/O. Time and ids come with the command.
 *
 * @param <C> its commands, sealed
 * @param <S> its stages, sealed: one record a stage, holding only what exists at that stage
 * @param <E> its events, sealed
 */
public interface Decider<C, S, E> {

    /** The stage of a referral that this service has not heard of. */
    S initial();

    Decision<E> decide(S state, C command);

    /**
     * The stage after an event. The journal is trusted: an event that cannot follow the stage is a broken journal.
     *
     * @throws IllegalStateException if the event cannot have happened at this stage
     */
    S evolve(S state, E event);

    default S fold(List<? extends E> events) {
        S state = initial();
        for (E event : events) {
            state = evolve(state, event);
        }
        return state;
    }
}
