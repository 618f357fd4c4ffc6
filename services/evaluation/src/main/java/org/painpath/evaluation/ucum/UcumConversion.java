package org.painpath.evaluation.ucum;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.painpath.evaluation.diagnostics.UnitConversion;

/** Converts with UCUM's own table of units, which comes with the library. */
public final class UcumConversion implements UnitConversion {
    private static final int LONGEST_CODE = 30;

    private final UcumService ucum;

    private UcumConversion(UcumService ucum) {
        this.ucum = ucum;
    }

    /** Reads the table: do it once. */
    public static UcumConversion load() {
        try (InputStream table = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            return new UcumConversion(new UcumEssenceService(Objects.requireNonNull(table, "the table of UCUM")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UcumException broken) {
            throw new IllegalStateException("the table of UCUM cannot be read", broken);
        }
    }

    @Override
    public synchronized Optional<BigDecimal> convert(BigDecimal value, String fromUcum, String toUcum) {
        if (fromUcum.isEmpty() || fromUcum.length() > LONGEST_CODE || ucum.validate(fromUcum) != null) {
            return Optional.empty();
        }
        try {
            return ucum.isComparable(fromUcum, toUcum)
                    ? Optional.of(new BigDecimal(ucum.convert(new Decimal(value.toPlainString()), fromUcum, toUcum)
                            .asDecimal()))
                    : Optional.empty();
        } catch (UcumException _) {
            return Optional.empty();
        }
    }
}
