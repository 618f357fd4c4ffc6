package org.painpath.integrationtherapy;

import java.util.List;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseDecider;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.integrationtherapy.course.TherapyPolicy;
import org.painpath.integrationtherapy.events.CourseEventTypes;
import org.painpath.integrationtherapy.events.CourseReactions;
import org.painpath.integrationtherapy.store.CourseWorklist;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class IntegrationTherapyConfiguration {

    @Bean
    TherapyPolicy policy() {
        return TherapyPolicy.standard();
    }

    @Bean
    CourseDecider decider(TherapyPolicy policy) {
        return new CourseDecider(policy);
    }

    @Bean
    EventTypes<CourseEvent> eventTypes() {
        return CourseEventTypes.all();
    }

    @Bean
    Reactions<CourseCommand> reactions() {
        return CourseReactions.all();
    }

    @Bean
    Worklist<Course> worklist(JdbcTemplate jdbc, TherapyPolicy policy) {
        return new CourseWorklist(jdbc, policy);
    }

    @Bean
    Refold<Course> refold(Worklist<Course> worklist) {
        return new Refold<>(
                worklist,
                "course",
                List.of("version", "stage", "next_session_at", "open_findings", "obstacles", "changed_at"));
    }
}
