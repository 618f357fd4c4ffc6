package org.painpath.intake.information;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday without the holidays.
 *
 * @param holidays on which the clinic is closed, whatever weekday they are
 */
record WorkingDays(Set<LocalDate> holidays) {

    /** @param days at least 0; 0 is the day itself */
    LocalDate after(LocalDate day, int days) {
        return step(day, days, 1);
    }

    /** @param days at least 0; 0 is the day itself */
    LocalDate before(LocalDate day, int days) {
        return step(day, days, -1);
    }

    private LocalDate step(LocalDate from, int days, int direction) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(direction);
            if (isOne(day)) {
                counted++;
            }
        }
        return day;
    }

    private boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
