package org.painpath.chassis.republish;

import java.time.Clock;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.domain.Decider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Republishing, for a service with a journal. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Decider.class)
public class RepublishConfiguration {
    private static final int PAGE_SIZE = 1_000;

    @Bean
    RepublishController republishController(
            JdbcClient sql, PlatformTransactionManager transactions, Audit audit, Clock clock) {
        return new RepublishController(new Republisher(sql, transactions, PAGE_SIZE), audit, clock);
    }
}
