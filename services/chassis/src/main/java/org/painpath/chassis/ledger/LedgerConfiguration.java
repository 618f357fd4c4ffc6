package org.painpath.chassis.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.painpath.chassis.Beat;
import org.painpath.chassis.KafkaClients;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Journal;
import org.painpath.chassis.security.MachineToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.client.RestClient;

/** Wires the ledger for a service that has a journal. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Decider.class)
@EnableConfigurationProperties({LedgerSettings.class, Sources.class})
public class LedgerConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    @Bean
    Relay relay(JdbcTemplate jdbc, LedgerSettings settings, @Value("${painpath.database}") String database) {
        return new Relay(JdbcClient.create(jdbc), database + "_journal", settings.grace());
    }

    @Bean
    Published published(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, Relay relay, LedgerSettings settings) {
        return new Published(JdbcClient.create(jdbc), transactions, relay, settings.grace());
    }

    @Bean
    PublishedController publishedController(Published published) {
        return new PublishedController(published);
    }

    @Bean
    LedgerMetrics ledgerMetrics(MeterRegistry meters) {
        return new LedgerMetrics(meters);
    }

    @Bean
    Comparisons comparisons(
            JdbcTemplate jdbc,
            LedgerSettings settings,
            Sources sources,
            Clock clock,
            KafkaClients kafka,
            @Value("${spring.application.name}") String service,
            @Value("${painpath.reads:}") List<String> topics,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        var http = http();
        var token = new MachineToken(http, issuer, settings.clientId(), settings.clientSecret(), clock);
        var client = JdbcClient.create(jdbc);
        var checks = new ArrayList<Check>();
        for (var topic : topics) {
            var look = new Topic(kafka, topic, service, settings.consumerPatience());
            checks.add(deliveries(topic, look, client, sources, http, token, clock));
        }
        checks.add(new ParkedCheck(service, client, settings.grace(), clock));
        checks.add(new JournalCheck(service, client, settings.grace(), clock));
        return new Comparisons(checks);
    }

    @Bean
    <C, S, E> RefoldCheck<S, E> refoldCheck(
            Decider<C, S, E> decider,
            EventTypes<E> types,
            Journal journal,
            ObjectProvider<Refold<S>> refold,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        var client = JdbcClient.create(jdbc);
        var shadow = new Shadow<>(client, refold.getIfAvailable());
        return new RefoldCheck<>(service, decider, types, journal, client, shadow, transactions, clock);
    }

    @Bean
    Ledger ledger(
            Comparisons comparisons,
            RefoldCheck<?, ?> refold,
            Relay relay,
            LedgerSettings settings,
            LedgerMetrics metrics,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new Ledger(service, comparisons.checks(), refold, relay, settings, metrics, clock);
    }

    @Bean
    LedgerController ledgerController(Ledger ledger) {
        return new LedgerController(ledger);
    }

    @Bean
    Beat ledgerBeat(Ledger ledger, LedgerSettings settings) {
        return new Beat("ledger", settings.recentEvery(), ledger::beat);
    }

    private static Deliveries deliveries(
            String topic,
            Topic look,
            JdbcClient client,
            Sources sources,
            RestClient http,
            MachineToken token,
            Clock clock) {
        var source = sources.writerOf(topic);
        return new Deliveries(
                source, new SourceClient(source, sources.of(source), http, token), new Cursors(client), look, clock);
    }

    private static RestClient http() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        return RestClient.builder().requestFactory(requests).build();
    }

    /** The checks of every beat, in their order. */
    record Comparisons(List<Check> checks) {}
}
