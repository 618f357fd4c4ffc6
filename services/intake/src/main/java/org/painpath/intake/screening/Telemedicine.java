package org.painpath.intake.screening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the law says of prescribing a controlled substance to a patient whom no practitioner has seen in person, as data.
 *
 * <p>Source: clinical reference 4.2 (key FR-25).
 *
 * @param federalEndsOn the last day of the federal flexibility, by the clock where the patient lives
 * @param states by two-letter code; a patient of a state that is not listed is held
 */
public record Telemedicine(LocalDate federalEndsOn, Map<String, StateRule> states) {
    public Telemedicine {
        states = Map.copyOf(states);
    }

    /** @param zone of a state with several, the one where a day ends first */
    public record StateRule(ZoneId zone, Prescribing prescribing) {}

    public enum Prescribing {
        /** As the federal rule has it. */
        FEDERAL,
        /** An evaluation in person comes first, whatever the federal rule allows. */
        IN_PERSON_FIRST,
        /** Not at a distance at all. */
        NEVER
    }

    boolean isOver(Today today, StateRule state) {
        return today.in(state.zone()).isAfter(federalEndsOn);
    }
}
