package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The highest score that still is of each band of response, so that people see where the bands lie. Decisions are made by
 * {@link ResponsePolicy#classify}, which these must agree with.
 *
 * @param minimal absent where the instrument has no such band, or nobody can come to it
 * @param moderate likewise
 * @param substantial likewise
 */
public record Bounds(
        @Nullable BigDecimal minimal,
        @Nullable BigDecimal moderate,
        @Nullable BigDecimal substantial) {}
