package org.painpath.chassis.canary;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.painpath.chassis.Ids;
import org.painpath.chassis.KafkaClients;
import org.painpath.chassis.domain.Decider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The canary of a service with a journal. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Decider.class)
public class CanaryConfiguration {

    @Bean
    Canary canary(
            JdbcClient sql,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            Ids ids,
            Clock clock,
            KafkaClients kafka,
            @Value("${spring.application.name}") String service,
            @Value("${painpath.database}_journal") String slot) {
        return new Canary(
                new CanarySender(sql, new TransactionTemplate(transactions), ids, clock, service),
                () -> new CanaryWatcher(kafka, service),
                new CanaryMetrics(meters, clock),
                new SlotMetrics(meters, sql, slot));
    }
}
