package org.painpath.console.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.ConsoleSettings;
import org.springframework.stereotype.Component;

/** How things are called and times are told, in the clinic's time zone. */
@Component
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, H:mm:ss zzz", Locale.ENGLISH);

    /** Names that cannot be made from their letters. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("2160-0", "Creatinine"),
            Map.entry("1742-6", "ALT"),
            Map.entry("1920-8", "AST"),
            Map.entry("1975-2", "Bilirubin, total"),
            Map.entry("1751-7", "Albumin"),
            Map.entry("6301-6", "INR"),
            Map.entry("2106-3", "hCG, urine"),
            Map.entry("2118-8", "hCG, serum"),
            Map.entry("NRS", "NRS"),
            Map.entry("PEG", "PEG"),
            Map.entry("PHQ9", "PHQ-9"),
            Map.entry("GAD7", "GAD-7"),
            Map.entry("CSSRS", "C-SSRS"),
            Map.entry("BPI_SF", "BPI-SF"),
            Map.entry("BPI_SEVERITY", "BPI severity"),
            Map.entry("BPI_INTERFERENCE", "BPI interference"),
            Map.entry("CANDIDATE", "Found a candidate"),
            Map.entry("TREATED", "Treatment begun"),
            Map.entry("RESPONDED", "Completed with response"),
            Map.entry("DN4", "DN4"),
            Map.entry("DN4_INTERVIEW", "DN4 interview"),
            Map.entry("PAIN_DETECT", "painDETECT"),
            Map.entry("AUDIT_C", "AUDIT-C"),
            Map.entry("DAST_10", "DAST-10"),
            Map.entry("auditScore", "AUDIT"),
            Map.entry("auditOn", "AUDIT on"),
            Map.entry("dast10Score", "DAST-10"),
            Map.entry("dast10On", "DAST-10 on"),
            Map.entry("CRPS", "CRPS"),
            Map.entry("words", "In words"),
            Map.entry("nrs", "NRS"),
            Map.entry("pegScore", "PEG"),
            Map.entry("cssrs", "C-SSRS"),
            Map.entry("cssrsOn", "C-SSRS on"),
            Map.entry("hcgOn", "hCG on"),
            Map.entry("egfr", "eGFR"),
            Map.entry("gfrCategory", "GFR category"),
            Map.entry("loinc", "Test"),
            Map.entry("spo2Percent", "SpO2 %"),
            Map.entry("ALT", "ALT"),
            Map.entry("AST", "AST"),
            Map.entry("ECG", "ECG"),
            Map.entry("TCA", "TCA"),
            Map.entry("SNRI", "SNRI"),
            Map.entry("NSAID", "NSAID"),
            Map.entry("STAT", "STAT"),
            Map.entry("ASAP", "ASAP"),
            Map.entry("changed", "Taking in another way"),
            Map.entry("SAME_NUMBER_OTHER_BIRTH_DATE", "Same number, other birth date"),
            Map.entry("SAME_PERSON_OTHER_NUMBER", "Same name and birth date, other number"),
            Map.entry("FREE", "Can be accepted"),
            Map.entry("NEEDS_REASON", "Needs a reason"),
            Map.entry("STOP", "STOP"),
            Map.entry("HOLD", "HOLD"),
            Map.entry("VIDEO", "Video"));

    private final ZoneId zone;

    Words(ConsoleSettings settings) {
        this.zone = settings.clinicZone();
    }

    /** {@code AWAITING_CHECK}, {@code awaiting-check} and {@code awaitingCheck} are all "Awaiting check". */
    public String name(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        String known = NAMES.get(code);
        if (known != null) {
            return known;
        }
        return code.matches("\\d+-\\d") ? code : spaced(code);
    }

    /** {@code painpath.intake.referral-accepted.v1} is "Referral accepted". */
    public String eventName(String type) {
        return name(type.replaceFirst("^painpath\\.[a-z-]+\\.", "").replaceFirst("\\.v\\d+$", ""));
    }

    /** {@code FREE-STOPPED} is "Free → Stopped". */
    public String verdicts(String fromTo) {
        return Arrays.stream(fromTo.split("-")).map(this::name).collect(Collectors.joining(" → "));
    }

    /** A time as people say it: today by the hour, this week by the day, else by the date. */
    public String time(@Nullable Instant at) {
        if (at == null) {
            return "—";
        }
        ZonedDateTime then = at.atZone(zone);
        long days = today().until(then.toLocalDate(), java.time.temporal.ChronoUnit.DAYS);
        String clock = TIME.format(then);
        if (days == 0) {
            return clock;
        }
        return dayWords(then, Math.abs(days)).format(then) + ", " + clock;
    }

    private DateTimeFormatter dayWords(ZonedDateTime then, long daysAway) {
        if (daysAway < 7) {
            return DAY;
        }
        return then.getYear() == today().getYear() ? THIS_YEAR : DATE;
    }

    /** The hour of a day that is named elsewhere. */
    public String clock(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    public String exact(@Nullable Instant at) {
        return at == null ? "" : EXACT.format(at.atZone(zone));
    }

    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** How long ago or from now: {@code 2 h}, {@code 3 d}. */
    public String span(Instant at) {
        Duration span = Duration.between(at, Instant.now()).abs();
        if (span.toDays() > 0) {
            return span.toDays() + " d";
        }
        return span.toHours() > 0 ? span.toHours() + " h" : span.toMinutes() + " min";
    }

    /** Day and hour of now, for what is printed. */
    public String now() {
        ZonedDateTime now = ZonedDateTime.now(zone);
        return DATE.format(now) + ", " + TIME.format(now);
    }

    public boolean isToday(@Nullable Instant at) {
        return at != null && at.atZone(zone).toLocalDate().equals(today());
    }

    public LocalDate today() {
        return LocalDate.now(zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /** The end of a referral's id, enough to tell two apart. */
    public String shortId(java.util.UUID referral) {
        String id = referral.toString();
        return "R-" + id.substring(0, 8) + "…" + id.substring(id.length() - 4);
    }

    private static String spaced(String code) {
        String words =
                code.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').replace('-', ' ');
        String lower = words.toLowerCase(Locale.ENGLISH);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
