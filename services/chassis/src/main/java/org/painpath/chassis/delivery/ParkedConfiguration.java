package org.painpath.chassis.delivery;

import java.time.Clock;
import org.painpath.chassis.audit.Audit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the desk of parked events. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Reactions.class)
class ParkedConfiguration {

    @Bean
    ParkedEvents parkedEvents(JdbcClient client) {
        return new ParkedEvents(client);
    }

    @Bean
    ParkedMetrics parkedMetrics(ParkedEvents parked, Clock clock) {
        return new ParkedMetrics(parked, clock);
    }

    @Bean
    ParkedController parkedController(
            Reactions<?> reactions,
            Delivery<?, ?, ?> delivery,
            ParkedEvents parked,
            Inbox inbox,
            Audit audit,
            DeliveryMetrics metrics,
            PlatformTransactionManager transactions,
            Clock clock) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var steps = new ParkedSteps(delivery, parked, audit, nested, clock);
        return new ParkedController(new ParkedDesk(reactions, parked, steps, inbox, audit, metrics));
    }
}
