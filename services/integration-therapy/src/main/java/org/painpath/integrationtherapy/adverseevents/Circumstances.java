package org.painpath.integrationtherapy.adverseevents;

import org.jspecify.annotations.Nullable;

/**
 * What else is told of an adverse event, as far as it is known; no stop rule waits for it.
 *
 * <p>Source: clinical reference 6.4, record of an adverse event.
 *
 * @param onsetMinutes from the last dose until it began
 */
public record Circumstances(
        @Nullable Integer onsetMinutes,
        @Nullable Relatedness relatedness,
        @Nullable PatientOutcome outcome) {}
