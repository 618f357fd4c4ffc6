package org.painpath.chassis;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.canary.CanaryConfiguration;
import org.painpath.chassis.delivery.DeliveryConfiguration;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Journal;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.LedgerConfiguration;
import org.painpath.chassis.republish.RepublishConfiguration;
import org.painpath.chassis.security.SecurityConfiguration;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.WebConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a service gets by depending on the chassis; it brings a decider, its event types and a worklist. */
@AutoConfiguration
@Import({
    SecurityConfiguration.class,
    WebConfiguration.class,
    DeliveryConfiguration.class,
    RepublishConfiguration.class,
    CanaryConfiguration.class,
    LedgerConfiguration.class
})
public class ChassisConfiguration {

    /** Microseconds, as PostgreSQL keeps them, so that what was hashed is what is read. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    Ids ids() {
        return new Ids();
    }

    @Bean
    KafkaClients kafkaClients(Environment environment, @Value("${painpath.kafka}") String brokers) {
        return new KafkaClients(environment, brokers);
    }

    @Bean
    Traces traces(Tracer tracer, Propagator propagator) {
        return new Traces(tracer, propagator);
    }

    @Bean
    Journal journal(JdbcTemplate jdbc) {
        return new Journal(jdbc);
    }

    @Bean
    Audit audit(JdbcTemplate jdbc, Traces traces, Clock clock) {
        return new Audit(jdbc, traces, clock);
    }

    @Bean
    @ConditionalOnBean(Decider.class)
    <C, S, E> Desk<C, S, E> desk(
            Decider<C, S, E> decider, EventTypes<E> types, Journal journal, Worklist<S> worklist, Ids ids) {
        return new Desk<>(decider, types, journal, worklist, ids);
    }

    @Bean
    @ConditionalOnBean(Decider.class)
    <C, S, E> Commands<C, S, E> commands(Desk<C, S, E> desk, Audit audit, Traces traces, Clock clock) {
        return new Commands<>(desk, audit, traces, clock);
    }
}
