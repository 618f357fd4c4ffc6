package org.painpath.evaluation.hl7v2;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Presence;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultCheck;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;

/**
 * One OBX as a result, where it is a test of the clinic's catalogue by its LOINC. The unit is the laboratory's; the catalogue
 * converts it.
 *
 * @param number of the OBX in the message, from 1
 * @param obr the report above, for its time and number
 * @param zone of a time that says none
 */
record ResultReader(Er7Segment obx, int number, @Nullable Er7Segment obr, UnitConversion conversion, ZoneId zone) {
    private static final Set<String> LOINC = Set.of("LN", "LNC", "LOINC");
    private static final Set<String> CRITICAL = Set.of("HH", "LL", "AA");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,9})?");

    Optional<ReportedResult> read() {
        return test().flatMap(test -> status().map(status -> result(test, status)));
    }

    /** HL7 table 0085: D deletes a result, W says that it was wrong, as one that is another patient's. */
    Optional<Retraction> retraction() {
        String status = obx.text(11);
        return "D".equals(status) || "W".equals(status) ? test().map(this::retraction) : Optional.empty();
    }

    private Retraction retraction(DiagnosticTest test) {
        LocalDate day = dayIfSaid();
        String report = reportNumber();
        if (day == null && report == null) {
            throw Hl7Refused.error(Hl7Error.missing("OBX", number, 14));
        }
        return new Retraction(test.loinc(), day, timeIfSaid(), report);
    }

    private Optional<DiagnosticTest> test() {
        return IntStream.of(1, 4)
                .filter(component -> {
                    String system = obx.text(3, component + 2);
                    return system != null && LOINC.contains(system.toUpperCase(Locale.ROOT));
                })
                .mapToObj(component -> obx.text(3, component))
                .flatMap(Stream::ofNullable)
                .flatMap(loinc -> DiagnosticTest.find(loinc).stream())
                .findFirst();
    }

    /** HL7 table 0085. Empty for what is not a result (yet): ordered, cancelled, deleted, wrong, unobtainable. */
    private Optional<ResultStatus> status() {
        String status = obx.text(11);
        if (status == null) {
            throw Hl7Refused.error(Hl7Error.missing("OBX", number, 11));
        }
        return switch (status) {
            case "F" -> Optional.of(ResultStatus.FINAL);
            case "C" -> Optional.of(ResultStatus.CORRECTED);
            case "P", "R", "S" -> Optional.of(ResultStatus.PRELIMINARY);
            default -> Optional.empty();
        };
    }

    private ReportedResult result(DiagnosticTest test, ResultStatus status) {
        BigDecimal value = test.isCoded() ? zeroOrOne(test) : quantity();
        String sent = obx.text(6);
        String unit = test.isCoded() ? Presence.UNIT : sent == null ? "" : sent;
        check(test, value, unit);
        return new ReportedResult(
                test.loinc(), value, unit, day(), timeIfSaid(), status, reportNumber(), isCalledCritical());
    }

    /** OBX-8, HL7 table 0078: beyond panic limits, or critically abnormal. */
    private boolean isCalledCritical() {
        return IntStream.range(0, obx.repetitions(8))
                .mapToObj(repetition -> obx.text(8, repetition, 1))
                .flatMap(Stream::ofNullable)
                .anyMatch(CRITICAL::contains);
    }

    private void check(DiagnosticTest test, BigDecimal value, String unit) {
        Optional<BigDecimal> converted = test.inCatalogueUnit(value, unit, conversion);
        if (converted.isEmpty()) {
            throw unusable(
                    6, "%s is reported in %s or a unit that converts to it.".formatted(test.display(), test.unit()));
        }
        if (!test.isPlausible(converted.get())) {
            throw unusable(5, "%s is outside %s.".formatted(test.display(), test.plausibleRange()));
        }
    }

    /** A structured number with a comparator is none: less than 5 is not 5. */
    private BigDecimal quantity() {
        boolean structured = "SN".equals(obx.text(2));
        String comparator = structured ? obx.text(5) : null;
        String text = structured ? obx.text(5, 2) : obx.text(5);
        boolean exact = comparator == null || comparator.equals("=");
        if (text == null || !exact || !NUMBER.matcher(text).matches()) {
            throw unusable(5, "The value is not a number.");
        }
        return new BigDecimal(text);
    }

    private BigDecimal zeroOrOne(DiagnosticTest test) {
        Stream<String> said = Stream.of(1, 2, 4, 5).flatMap(component -> Stream.ofNullable(obx.text(5, component)));
        return test.coded(said)
                .orElseThrow(() -> unusable(5, "The value says neither that something was found nor that it was not."));
    }

    private LocalDate day() {
        LocalDate day = dayIfSaid();
        if (day == null) {
            throw Hl7Refused.error(Hl7Error.missing("OBX", number, 14));
        }
        return day;
    }

    private @Nullable LocalDate dayIfSaid() {
        LocalDate observed = obx.day(14);
        return observed == null && obr != null ? obr.day(7) : observed;
    }

    /** Of the field that says the day; date-only stays date-only. */
    private @Nullable Instant timeIfSaid() {
        return obx.day(14) == null && obr != null ? obr.time(7, zone) : obx.time(14, zone);
    }

    /** The laboratory's number, where it is a number and could not be a name. */
    private @Nullable String reportNumber() {
        String filler = obr == null ? null : obr.text(3);
        return filler != null && ResultCheck.REPORT_ID.matcher(filler).matches() ? filler : null;
    }

    private Hl7Refused unusable(int field, String words) {
        return Hl7Refused.error(new Hl7Error(Hl7Error.Code.DATA_TYPE, "OBX^%d^%d".formatted(number, field), words));
    }
}
