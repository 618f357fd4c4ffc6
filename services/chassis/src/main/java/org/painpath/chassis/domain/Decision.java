package org.painpath.chassis.domain;

import java.util.List;

/**
 * What a command leads to: facts to record, or a refusal in words that staff understand.
 *
 * @param <E> the events of the aggregate that decides
 */
public sealed interface Decision<E> {

    /** The command holds and these events follow, in order; none means that there was nothing left to do. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The command does not hold. A refused clinical step is itself a fact: {@code recorded} keeps it.
     *
     * @param code kebab-case and stable, for programs
     * @param words a sentence for staff, without anything that identifies the patient
     */
    record Refused<E>(String code, String words, List<E> recorded) implements Decision<E> {
        public Refused {
            recorded = List.copyOf(recorded);
        }
    }

    @SafeVarargs
    static <E> Decision<E> accepted(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> accepted(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    /** The command asks for what already holds, or for what no longer matters: nothing is recorded, nobody is told off. */
    static <E> Decision<E> nothing() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> refused(String code, String words) {
        return new Refused<>(code, words, List.of());
    }
}
