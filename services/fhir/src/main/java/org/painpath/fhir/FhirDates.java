package org.painpath.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Days as the sender wrote them, in the sender's own zone. */
public final class FhirDates {
    private FhirDates() {}

    /** The day; absent for a year or a month alone. */
    public static @Nullable LocalDate day(@Nullable BaseDateTimeType value) {
        String text = value == null ? null : value.getValueAsString();
        return text == null || text.length() < 10 ? null : lastDay(value);
    }

    /** The day, or the last day of the month or year where that is all that is said. */
    public static @Nullable LocalDate lastDay(@Nullable BaseDateTimeType value) {
        String text = value == null ? null : value.getValueAsString();
        if (text == null || text.length() < 4) {
            return null;
        }
        try {
            if (text.length() >= 10) {
                return LocalDate.parse(text.substring(0, 10));
            }
            return text.length() >= 7
                    ? YearMonth.parse(text.substring(0, 7)).atEndOfMonth()
                    : LocalDate.of(Integer.parseInt(text.substring(0, 4)), 12, 31);
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }

    /** When something was so: a time, or the start of a period. */
    public static @Nullable LocalDate startOf(@Nullable Type when) {
        return switch (when) {
            case BaseDateTimeType time -> lastDay(time);
            case org.hl7.fhir.r4.model.Period period -> lastDay(period.getStartElement());
            case null, default -> null;
        };
    }

    /** When something was so, where that is said to the day. */
    public static @Nullable LocalDate dayOf(@Nullable Type when) {
        return switch (when) {
            case BaseDateTimeType time -> day(time);
            case org.hl7.fhir.r4.model.Period period -> day(period.getStartElement());
            case null, default -> null;
        };
    }

    /** When something was so, where that is said to the minute and with its offset; of a period, its start. */
    public static @Nullable Instant timeOf(@Nullable Type when) {
        return switch (when) {
            case BaseDateTimeType time -> time(time);
            case org.hl7.fhir.r4.model.Period period -> time(period.getStartElement());
            case null, default -> null;
        };
    }

    private static @Nullable Instant time(@Nullable BaseDateTimeType value) {
        return value != null && value.hasValue() && value.hasTime() && value.getTimeZone() != null
                ? value.getValue().toInstant()
                : null;
    }

    /** Whole weeks of a period; absent unless both ends are given to the day. */
    public static @Nullable Integer weeks(@Nullable Type when) {
        if (!(when instanceof org.hl7.fhir.r4.model.Period period)) {
            return null;
        }
        LocalDate start = day(period.getStartElement());
        LocalDate end = day(period.getEndElement());
        return start == null || end == null || end.isBefore(start) ? null : (int) ChronoUnit.WEEKS.between(start, end);
    }

    /** The last day on which somebody born then was still so many years old. */
    public static LocalDate lastDayAtAge(LocalDate birthDate, int years) {
        return birthDate.plus(Period.ofYears(years + 1)).minusDays(1);
    }
}
