package org.painpath.tracker.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.tracker.clock.ClinicHours;
import org.painpath.tracker.clock.ClinicHours.Opening;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.DeadlinePolicy;
import org.painpath.tracker.clock.Span;
import org.painpath.tracker.clock.Superior;
import org.painpath.tracker.clock.Target;

/**
 * A pack of deadlines: opening hours, holidays, and for every clock when it is late and when escalated.
 *
 * @param zone whose wall clock the opening hours mean
 */
public record DeadlinePackReader(ZoneId zone) {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final Span ANY_SPAN = new Span(1, Span.Unit.WORKING_DAY);
    private static final Opening ANY_HOURS = new Opening(LocalTime.MIN, LocalTime.NOON);

    /** @throws BadPolicy with every fault at once */
    public PolicyPack<DeadlinePolicy> read(Map<?, ?> values) {
        return PackReading.read(values, this::policy, _ -> List.of());
    }

    private DeadlinePolicy policy(String version, Section pack) {
        return new DeadlinePolicy(
                version,
                new ClinicHours(week(pack, pack.section("hours")), holidays(pack), zone),
                targets(pack.section("clocks")));
    }

    private static Map<DayOfWeek, Opening> week(Section pack, Section days) {
        Map<DayOfWeek, Opening> week = new EnumMap<>(DayOfWeek.class);
        for (String name : days.keys()) {
            DayOfWeek day = days.constant(name, name, DayOfWeek.class);
            Opening hours = opening(days.section(name));
            if (day != null) {
                week.put(day, hours);
            }
        }
        if (week.isEmpty()) {
            pack.fault("hours", "must have a day that the clinic opens");
            week.put(DayOfWeek.MONDAY, ANY_HOURS);
        }
        return week;
    }

    private static Opening opening(Section day) {
        String opens = day.text("opens", TIME, "a time, as in \"08:00\"");
        String closes = day.text("closes", TIME, "a time, as in \"17:00\"");
        day.done();
        if (opens.isEmpty() || closes.isEmpty()) {
            return ANY_HOURS;
        }
        if (closes.compareTo(opens) <= 0) {
            day.fault("closes", "must be after opens; a day without hours is left out");
            return ANY_HOURS;
        }
        return new Opening(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Set<LocalDate> holidays(Section pack) {
        Set<LocalDate> holidays = new LinkedHashSet<>();
        for (String text : pack.texts("holidays")) {
            LocalDate day = day(text);
            if (day == null) {
                pack.fault("holidays", "must be days, as in 2026-12-25");
            } else {
                holidays.add(day);
            }
        }
        return holidays;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static Map<ClockName, Target> targets(Section clocks) {
        Map<ClockName, Target> targets = new EnumMap<>(ClockName.class);
        for (ClockName clock : ClockName.values()) {
            targets.put(clock, target(clock, clocks.section(clock.key())));
        }
        clocks.done();
        return targets;
    }

    private static Target target(ClockName clock, Section section) {
        var target = new Target(
                clock.isPromised() ? null : span(section, "due"),
                span(section, "escalate"),
                Objects.requireNonNullElse(section.constant("to", Superior.class), Superior.MANAGER));
        section.done();
        return target;
    }

    private static Span span(Section section, String key) {
        return Span.parse(section.text(key, Span.FORM, "a span, as in \"2 working days\" or \"4 clinic hours\""))
                .orElse(ANY_SPAN);
    }
}
