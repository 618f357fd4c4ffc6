package org.painpath.chassis.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.chassis.KafkaClients;
import org.painpath.testkit.Platform;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A canary goes the events' own way, leaves no row behind, and what it found is measured. */
class CanaryIT {
    private static final String SERVICE = "integration-therapy";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final DataSource database = database();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Canary canary = canary();

    @BeforeEach
    void journalThatFlows() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/chassis")
                .placeholders(Map.of("publication", "integration_therapy_journal"))
                .load()
                .migrate();
        Platform.registerConnector(SERVICE);
        canary.start();
    }

    @AfterEach
    void stop() {
        canary.stop();
    }

    @Test
    void canariesComeThroughAndAreMeasured() {
        var start = seen();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(seen()).isGreaterThan(start);
            assertThat(meters.get("painpath.canary.lag").timer().count()).isPositive();
            assertThat(gauge("painpath.slot.active")).isEqualTo(1);
            assertThat(gauge("painpath.slot.sound")).isEqualTo(1);
            assertThat(gauge("painpath.slot.retained")).isPositive();
        });
        assertThat(sql.sql("select count(*) from canary").query(Long.class).single())
                .isZero();
    }

    private double seen() {
        return gauge("painpath.canary.seen");
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private Canary canary() {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        return new Canary(
                new CanarySender(sql, transaction, new Ids(), Clock.systemUTC(), SERVICE),
                () -> new CanaryWatcher(new KafkaClients(new StandardEnvironment(), Platform.kafka()), SERVICE),
                new CanaryMetrics(meters, Clock.systemUTC()),
                new SlotMetrics(meters, sql, "integration_therapy_journal"));
    }

    private static DataSource database() {
        var database = Platform.database(SERVICE);
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }
}
