package org.painpath.tracker.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may take: in clinic time (the opening hours), or in plain time (the wall clock never stops). */
public record Span(int amount, Unit unit) {
    /** How a policy writes it; at most 999, never nothing. */
    public static final String FORM = "([1-9]\\d{0,2}) (minute|hour|day|clinic hour|working day)s?";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public enum Unit {
        MINUTE,
        HOUR,
        /** Of 24 hours. */
        DAY,
        /** An hour in which the clinic is open. */
        CLINIC_HOUR,
        /** To the same time of the next day that the clinic opens. */
        WORKING_DAY;

        /** Whether it is counted in opening hours. */
        boolean isOfTheClinic() {
            return switch (this) {
                case MINUTE, HOUR, DAY -> false;
                case CLINIC_HOUR, WORKING_DAY -> true;
            };
        }

        private static Unit of(String words) {
            return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    /** Empty for what does not have the form of {@link #FORM}. */
    public static Optional<Span> parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Span(Integer.parseInt(matcher.group(1)), Unit.of(matcher.group(2))))
                : Optional.empty();
    }

    /** The end of a span that begins at {@code start}. */
    Instant after(Instant start, ClinicHours hours) {
        return switch (unit) {
            case MINUTE -> start.plus(Duration.ofMinutes(amount));
            case HOUR -> start.plus(Duration.ofHours(amount));
            case DAY -> start.plus(Duration.ofDays(amount));
            case CLINIC_HOUR -> hours.after(start, Duration.ofHours(amount));
            case WORKING_DAY -> hours.workingDaysAfter(start, amount);
        };
    }
}
