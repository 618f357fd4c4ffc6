package org.painpath.hl7v2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ValueRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HL7 dates, checked against the calendar: the parser takes 19761325 for one. */
final class Er7Dates {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(?:(\\d{2})(?:(\\d{2})(?:(\\d{2})(\\d{2})?(\\d{2})?(?:\\.\\d{1,4})?)?)?)?([+-]\\d{4})?");

    private static final ValueRange PLAUSIBLE_YEARS = ValueRange.of(1850, 2150);

    private Er7Dates() {}

    static @Nullable LocalDate day(String text, String segment, int field) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw Hl7Refused.error(Hl7Error.notADate(segment, field));
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1, 1), number(form, 2, 1), number(form, 3, 1));
            LocalTime.of(number(form, 4, 0), number(form, 5, 0), number(form, 6, 0));
            if (!PLAUSIBLE_YEARS.isValidIntValue(day.getYear())) {
                throw Hl7Refused.error(Hl7Error.notADate(segment, field));
            }
            return form.group(3) == null ? null : day;
        } catch (DateTimeException _) {
            throw Hl7Refused.error(Hl7Error.notADate(segment, field));
        }
    }

    /** @param zone of a time that says none */
    static @Nullable Instant time(String text, ZoneId zone, String segment, int field) {
        LocalDate day = day(text, segment, field);
        Matcher form = FORM.matcher(text);
        if (day == null || !form.matches() || form.group(5) == null) {
            return null;
        }
        try {
            String offset = form.group(7);
            return day.atTime(number(form, 4, 0), number(form, 5, 0), number(form, 6, 0))
                    .atZone(offset == null ? zone : ZoneOffset.of(offset))
                    .toInstant();
        } catch (DateTimeException _) {
            throw Hl7Refused.error(Hl7Error.notADate(segment, field));
        }
    }

    private static int number(Matcher form, int group, int otherwise) {
        return form.group(group) == null ? otherwise : Integer.parseInt(form.group(group));
    }
}
