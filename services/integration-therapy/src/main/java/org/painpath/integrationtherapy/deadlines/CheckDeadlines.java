package org.painpath.integrationtherapy.deadlines;

import java.util.List;
import java.util.UUID;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseCommand.NoteMissedChecks;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.integrationtherapy.policy.ClinicCalendar;
import org.painpath.integrationtherapy.store.CourseList;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes timed checks that were missed. When that is, is a column of the row that the same transaction writes as the clearance, so
 * that no dose can be without its deadline; this looks for the ones that have come.
 */
final class CheckDeadlines {
    private static final int BATCH = 200;
    private static final String ACTOR = "integration-therapy";

    private final Desk<CourseCommand, Course, CourseEvent> desk;
    private final CourseList courses;
    private final TransactionTemplate transaction;
    private final ClinicCalendar calendar;

    CheckDeadlines(
            Desk<CourseCommand, Course, CourseEvent> desk,
            CourseList courses,
            TransactionTemplate transaction,
            ClinicCalendar calendar) {
        this.desk = desk;
        this.courses = courses;
        this.transaction = transaction;
        this.calendar = calendar;
    }

    void noteAllThatWereMissed() {
        int noted;
        do {
            noted = noteOneBatch();
        } while (noted == BATCH);
    }

    private int noteOneBatch() {
        var today = calendar.now();
        Integer noted = transaction.execute(_ -> {
            List<UUID> due = courses.checksDue(today.at(), BATCH);
            var sitting = desk.open(due);
            due.forEach(referral ->
                    sitting.decide(referral, new NoteMissedChecks(today), new Cause(ACTOR, today.at(), null, null)));
            sitting.close();
            return due.size();
        });
        return noted == null ? 0 : noted;
    }
}
