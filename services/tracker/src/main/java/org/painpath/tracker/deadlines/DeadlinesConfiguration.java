package org.painpath.tracker.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.painpath.chassis.journal.Desk;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.store.StageCounts;
import org.painpath.tracker.store.Waiting;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Of several running trackers, one looks for late referrals at a time; another takes over when it dies. */
@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Bean
    Deadlines deadlines(
            Desk<LifecycleCommand, Lifecycle, LifecycleEvent> desk,
            Waiting waiting,
            TransactionTemplate transaction,
            Clock clock) {
        return new Deadlines(desk, waiting, transaction, clock);
    }

    @Bean
    RecurringTask<Void> noteLateReferrals(Deadlines deadlines) {
        return Tasks.recurring("note-late-referrals", FixedDelay.of(EVERY)).execute((_, _) -> {
            deadlines.noteAllThatHaveCome();
            deadlines.timeAllThatAreNot();
        });
    }

    @Bean
    OverdueMetrics overdueMetrics(StageCounts counts, Clock clock) {
        return new OverdueMetrics(counts, clock);
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, RecurringTask<Void> noteLateReferrals) {
        return Scheduler.create(database)
                .startTasks(noteLateReferrals)
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
