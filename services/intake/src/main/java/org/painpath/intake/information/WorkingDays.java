package org.painpath.intake.information;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday; holidays are not known here. */
final class WorkingDays {
    private WorkingDays() {}

    /** @param days at least 0; 0 is the day itself */
    static LocalDate after(LocalDate day, int days) {
        return step(day, days, 1);
    }

    /** @param days at least 0; 0 is the day itself */
    static LocalDate before(LocalDate day, int days) {
        return step(day, days, -1);
    }

    private static LocalDate step(LocalDate from, int days, int direction) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(direction);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }
}
