package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** What the door says about a reported result: usable, in the catalogue's unit, or not, and why. */
public sealed interface ResultCheck {
    /** Report numbers travel in events, so they are tokens: no spaces, nothing that could name a person. */
    Pattern REPORT_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @param value in the catalogue's unit */
    record Usable(DiagnosticTest test, BigDecimal value, ReportedResult reported) implements ResultCheck {

        /** The result, read against the catalogue of its day. */
        public Result against(CatalogueOfTheDay catalogues) {
            return new Result(
                    test.loinc(),
                    value,
                    test.unit(),
                    reported.observedOn(),
                    reported.observedAt(),
                    reported.status(),
                    reported.reportId(),
                    catalogues.on(reported.observedOn()).limits(test),
                    reported.calledCritical());
        }
    }

    /** @param code kebab-case, for programs */
    record Unusable(String code, String words) implements ResultCheck {}

    /** @param today the day of the command; one day of grace covers time zones */
    static ResultCheck of(ReportedResult reported, LocalDate today, UnitConversion conversion) {
        if (reported.observedOn().isAfter(today.plusDays(1))) {
            return new Unusable("in-the-future", "A result cannot be observed in the future.");
        }
        if (reported.observedAt() != null && !isOfThatDay(reported.observedAt(), reported.observedOn())) {
            return new Unusable("time-of-another-day", "The time of the observation is not of its day.");
        }
        if (reported.reportId() != null
                && !REPORT_ID.matcher(reported.reportId()).matches()) {
            return new Unusable("bad-report-id", "A report number has letters, digits, dots and hyphens.");
        }
        return DiagnosticTest.find(reported.loinc())
                .map(test -> inUnit(test, reported, conversion))
                .orElseGet(() ->
                        new Unusable("unknown-test", "LOINC %s is not in the catalogue.".formatted(reported.loinc())));
    }

    /** In whatever time zone: a day begins 14 hours earlier in the first and ends 12 hours later in the last. */
    private static boolean isOfThatDay(Instant time, LocalDate day) {
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return !time.isBefore(start.minus(Duration.ofHours(14))) && time.isBefore(start.plus(Duration.ofHours(36)));
    }

    private static ResultCheck inUnit(DiagnosticTest test, ReportedResult reported, UnitConversion conversion) {
        return test.inCatalogueUnit(reported.value(), reported.unit(), conversion)
                .map(value -> usable(test, value, reported))
                .orElseGet(() -> new Unusable(
                        "unknown-unit",
                        "%s is reported in %s or a unit that converts to it.".formatted(test.display(), test.unit())));
    }

    private static ResultCheck usable(DiagnosticTest test, BigDecimal value, ReportedResult reported) {
        return test.isPlausible(value)
                ? new Usable(test, value, reported)
                : new Unusable(
                        "implausible-value", "%s is outside %s.".formatted(test.display(), test.plausibleRange()));
    }
}
