package org.painpath.integrationtherapy;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.telehealth.JitsiRooms;
import org.painpath.chassis.telehealth.TelehealthProvider;
import org.painpath.integrationtherapy.course.Course;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseDecider;
import org.painpath.integrationtherapy.course.CourseEvent;
import org.painpath.integrationtherapy.course.TherapyPolicy;
import org.painpath.integrationtherapy.course.TherapyRules;
import org.painpath.integrationtherapy.events.CourseEventTypes;
import org.painpath.integrationtherapy.events.CourseReactions;
import org.painpath.integrationtherapy.policy.ClinicCalendar;
import org.painpath.integrationtherapy.policy.PackReader;
import org.painpath.integrationtherapy.store.CourseWorklist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the chassis needs to know of integration therapy. */
@Configuration(proxyBeanMethods = false)
class IntegrationTherapyConfiguration {

    @Bean
    ClinicCalendar clinicCalendar(Clock clock, @Value("${painpath.clinic-zone}") ZoneId zone) {
        return new ClinicCalendar(clock, zone);
    }

    /** @throws org.painpath.chassis.policy.BadPolicy and the service does not start */
    @Bean
    PolicyPacks<TherapyRules> policyPacks(
            @Value("${painpath.policy-directory}") String directory, ClinicCalendar calendar) {
        PolicyPacks<TherapyPolicy> packs = PolicyFiles.load("therapy", directory, PackReader::read);
        packs.packOn(calendar.now().day());
        return packs.map(TherapyRules::under);
    }

    @Bean
    CourseDecider decider(PolicyPacks<TherapyRules> packs) {
        return new CourseDecider(packs::on);
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
    TelehealthProvider telehealth(@Value("${painpath.telehealth.jitsi}") URI server) {
        return new JitsiRooms(server);
    }

    @Bean
    Worklist<Course> worklist(JdbcTemplate jdbc, PolicyPacks<TherapyRules> packs, ClinicCalendar calendar) {
        return new CourseWorklist(jdbc, moment -> packs.on(calendar.of(moment).day()));
    }

    @Bean
    Refold<Course> refold(Worklist<Course> worklist) {
        return new Refold<>(
                worklist,
                "course",
                List.of(
                        "version",
                        "stage",
                        "next_session_at",
                        "next_what",
                        "next_due_at",
                        "missed_checks",
                        "check_due_at",
                        "open_findings",
                        "obstacles",
                        "changed_at"));
    }
}
