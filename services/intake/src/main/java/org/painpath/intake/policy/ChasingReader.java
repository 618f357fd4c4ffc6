package org.painpath.intake.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.intake.information.ChasingPolicy;

/** How missing information is chased, out of a pack {@code information-*.yaml}. */
public final class ChasingReader {
    private static final int LONGEST = 60;
    private static final String HOLIDAYS = "holidays";

    private ChasingReader() {}

    /** @throws org.painpath.chassis.policy.BadPolicy with every fault at once */
    public static PolicyPack<ChasingPolicy> read(Map<?, ?> values) {
        return PackReading.read(values, ChasingReader::policy, ChasingPolicy::faults);
    }

    private static ChasingPolicy policy(String version, Section pack) {
        return new ChasingPolicy(
                version,
                pack.wholeNumber("daysUntilDue", 1, LONGEST),
                pack.wholeNumbers("remindDaysBefore", 0, LONGEST),
                pack.wholeNumber("escalateDaysAfter", 1, LONGEST),
                holidays(pack));
    }

    /** A pack from before there were holidays names none. */
    private static Set<LocalDate> holidays(Section pack) {
        List<String> named = pack.keys().contains(HOLIDAYS) ? pack.texts(HOLIDAYS) : List.of();
        Set<LocalDate> holidays = new LinkedHashSet<>();
        for (String text : named) {
            day(text).ifPresentOrElse(holidays::add, () -> pack.fault(HOLIDAYS, "must be days, as in 2026-12-25"));
        }
        return holidays;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
