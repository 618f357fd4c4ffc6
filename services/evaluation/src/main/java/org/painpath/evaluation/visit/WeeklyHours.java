package org.painpath.evaluation.visit;

import java.time.DayOfWeek;

/** Hours that come back every week. */
public record WeeklyHours(DayOfWeek day, Hours hours) {}
