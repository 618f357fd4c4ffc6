package org.painpath.tracker.subscriptions;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.painpath.chassis.Beat;
import org.painpath.tracker.store.Feed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SubscriptionsConfiguration {

    @Bean
    Subscriptions subscriptions(JdbcClient client) {
        return new Subscriptions(client);
    }

    @Bean
    Receivers receivers(@Value("${painpath.subscriptions.hosts}") Set<String> hosts) {
        return new Receivers(hosts);
    }

    @Bean
    Beat courierRounds(
            Subscriptions subscriptions,
            Feed feed,
            JsonMapper json,
            MeterRegistry meters,
            Clock clock,
            @Value("${painpath.subscriptions.origin}") String origin,
            @Value("${painpath.subscriptions.every}") Duration every) {
        var courier = new Courier(subscriptions, feed, new WebhookCalls(json, origin), meters, clock);
        var metrics = new SubscriptionMetrics(subscriptions, meters);
        return new Beat("courier", every, () -> {
            courier.round();
            metrics.count();
        });
    }
}
