package org.painpath.simulator.clinic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills the blanks of a text, so that a sample is fresh on any day: {@code {{today}}}, {@code {{daysAgo 90}}},
 * {@code {{inDaysDate 7}}}, {@code {{inDays 2}}} (an instant at nine), {@code {{hl7DaysAgo 90}}}, {@code {{hl7Now}}};
 * any other name, for example {@code {{originatingId}}}, is asked of {@code ids}. Dates are UTC.
 */
record Blanks(UnaryOperator<String> ids, Clock clock) {
    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)(?: (\\d+))?}}");
    private static final DateTimeFormatter HL7_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    String fill(String text) {
        return BLANK.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult blank) {
        long days = blank.group(2) == null ? 0 : Long.parseLong(blank.group(2));
        LocalDate today = LocalDate.now(clock);
        return switch (blank.group(1)) {
            case "today" -> today.toString();
            case "daysAgo" -> today.minusDays(days).toString();
            case "inDaysDate" -> today.plusDays(days).toString();
            case "inDays" ->
                today.plusDays(days).atTime(9, 0).toInstant(ZoneOffset.UTC).toString();
            case "hl7DaysAgo" -> today.minusDays(days).format(DateTimeFormatter.BASIC_ISO_DATE);
            case "hl7Now" -> LocalDateTime.now(clock).format(HL7_TIME) + "+0000";
            case String name -> ids.apply(name);
        };
    }
}
