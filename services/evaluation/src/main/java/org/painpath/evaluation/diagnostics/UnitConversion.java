package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.util.Optional;

/** Conversion between units of the Unified Code for Units of Measure. */
@FunctionalInterface
public interface UnitConversion {

    /** @return empty where one of the codes is not UCUM, or they do not measure the same */
    Optional<BigDecimal> convert(BigDecimal value, String fromUcum, String toUcum);
}
