package org.painpath.integrationtherapy.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.painpath.chassis.journal.Desk;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.integrationtherapy.policy.ClinicCalendar;
import org.painpath.integrationtherapy.store.CourseList;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Of several running instances, one looks for missed checks at a time; another takes over when it dies. */
@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Bean
    CheckDeadlines checkDeadlines(
            Desk<CourseCommand, Course, CourseEvent> desk,
            CourseList courses,
            TransactionTemplate transaction,
            ClinicCalendar calendar) {
        return new CheckDeadlines(desk, courses, transaction, calendar);
    }

    @Bean
    RecurringTask<Void> noteMissedChecks(CheckDeadlines deadlines) {
        return Tasks.recurring("note-missed-checks", FixedDelay.of(EVERY))
                .execute((_, _) -> deadlines.noteAllThatWereMissed());
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, RecurringTask<Void> noteMissedChecks) {
        return Scheduler.create(database)
                .startTasks(noteMissedChecks)
                .threads(1)
                .pollingInterval(EVERY)
                .heartbeatInterval(Duration.ofSeconds(10))
                .build();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> schedulerStarts(Scheduler scheduler) {
        return _ -> scheduler.start();
    }
}
