package org.painpath.integrationtherapy.outcomes;

import java.util.List;

/**
 * A responder has at least moderate relief (30 %) on NRS or PEG at the last measurement, and a second instrument that
 * improved at least minimally. One instrument alone never makes a responder.
 *
 * <p>Source: [IMMPACT] asks for two or more methods, [ASRA-GC] for 30 % relief with better function; which second method
 * counts is a policy proposal (clinical reference 6.3).
 */
public record RespondedOnTwoMeasures() {

    public boolean holds(List<InstrumentResponse> responses) {
        return responses.stream()
                .filter(first -> first.instrument().pain() && first.response().atLeast(Response.MODERATE))
                .anyMatch(first -> responses.stream()
                        .anyMatch(second -> second.instrument() != first.instrument()
                                && second.response().atLeast(Response.MINIMAL)));
    }
}
