package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument stood at its last measurement after the baseline.
 *
 * @param percentChange improvement in percent, one decimal; absent where it cannot be evaluated
 */
public record InstrumentResponse(
        Instrument instrument, Response response, @Nullable BigDecimal percentChange) {}
