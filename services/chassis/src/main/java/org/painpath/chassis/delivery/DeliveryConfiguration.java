package org.painpath.chassis.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.painpath.chassis.Beat;
import org.painpath.chassis.Ids;
import org.painpath.chassis.KafkaClients;
import org.painpath.chassis.Traces;
import org.painpath.chassis.journal.Desk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;

/** Wires delivery for a service that has {@link Reactions}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Reactions.class)
@Import(ParkedConfiguration.class)
public class DeliveryConfiguration {
    private static final Duration OFFSETS_EVERY = Duration.ofSeconds(1);
    private static final Duration STRAGGLERS_EVERY = Duration.ofSeconds(5);
    private static final int ENOUGH = 250;

    @Bean
    Inbox inbox(JdbcTemplate jdbc, Ids ids) {
        return new Inbox(jdbc, ids);
    }

    @Bean
    Feeds feeds(JdbcTemplate jdbc, ObjectProvider<Backlog> backlog, Clock clock) {
        return new Feeds(jdbc, backlog.getIfAvailable(), clock);
    }

    @Bean
    @ConditionalOnProperty("painpath.feeds")
    Backlog backlog(
            KafkaClients kafka,
            @Value("${painpath.feeds}") List<String> topics,
            @Value("${spring.application.name}") String service,
            Clock clock) {
        return new Backlog(
                kafka, service, topics.stream().map(CanaryRecord::sourceOf).toList(), clock);
    }

    @Bean
    @ConditionalOnProperty("painpath.feeds")
    Beat backlogBeat(Backlog backlog) {
        return new Beat("backlog", Backlog.EVERY, backlog::look);
    }

    @Bean
    DeliveryMetrics deliveryMetrics(MeterRegistry meters, Inbox inbox) {
        var metrics = new DeliveryMetrics(meters);
        metrics.released(inbox.countWaiting());
        return metrics;
    }

    @Bean
    <C, S, E> Delivery<C, S, E> delivery(
            Reactions<C> reactions,
            Desk<C, S, E> desk,
            Inbox inbox,
            PlatformTransactionManager transactions,
            Traces traces,
            DeliveryMetrics metrics,
            Clock clock) {
        return new Delivery<>(reactions, desk, inbox, new TransactionTemplate(transactions), traces, metrics, clock);
    }

    @Bean
    Beat stragglers(Inbox inbox, Delivery<?, ?, ?> delivery) {
        return new Beat("stragglers", STRAGGLERS_EVERY, new Stragglers(inbox, delivery)::takeIn);
    }

    @Bean
    Consumer<Message<List<byte[]>>> deliveries(
            Delivery<?, ?, ?> delivery,
            Feeds feeds,
            StreamBridge bridge,
            DeliveryMetrics metrics,
            @Value("${painpath.delivery.gather}") Duration gather,
            @Value("${painpath.delivery.gather-idle}") Duration gatherIdle,
            @Value("${spring.application.name}") String service) {
        return new DeliveryListener(delivery, feeds, bridge, metrics, new Pace(gather, gatherIdle, ENOUGH), service);
    }

    /**
     * Trouble of the moment is retried for ever, the waits growing to half a minute; the consumer stays in its group.
     * What has been taken in is known by the cursors, so offsets are committed now and then instead of after each batch: a
     * crash reads a second's worth again and skips it.
     */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryForEver() {
        return (container, _, _) -> {
            var backOff = new ExponentialBackOff(200, 2);
            backOff.setMaxInterval(30_000);
            container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
            var properties = container.getContainerProperties();
            properties.setAckMode(ContainerProperties.AckMode.TIME);
            properties.setAckTime(OFFSETS_EVERY.toMillis());
        };
    }
}
