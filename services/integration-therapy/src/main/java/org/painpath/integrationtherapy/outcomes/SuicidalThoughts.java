package org.painpath.integrationtherapy.outcomes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the last item of a PHQ-9 told.
 *
 * @param told absent where only a total was given, which does not say it
 */
public record SuicidalThoughts(LocalDate on, @Nullable Boolean told) {}
