package org.painpath.chassis.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.ServiceTest;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several instances of one service, of which one after the other comes and goes while events keep coming. */
class RebalanceIT {
    private static final int REFERRALS = 40;
    private static final int COME_AND_GO = 3;
    private static final String SERVICE = "evaluation";

    private final List<UUID> referrals =
            Stream.generate(UUID::randomUUID).limit(REFERRALS).toList();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void whoeverTakesThemInEachEventHasItsEffectOnceAndInOrder() {
        try (var stays = instance();
                var events = EventLog.open()) {
            var published = CompletableFuture.supplyAsync(() -> publishUntilEnough(events));
            for (int each = 0; each < COME_AND_GO; each++) {
                instance().close();
            }
            enough.set(true);
            var all = amounts(published.join());

            var sql = stays.getBean(JdbcClient.class);
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(amounts(sql))
                            .hasSize(REFERRALS)
                            .allSatisfy((_, amounts) -> assertThat(amounts).isEqualTo(all)));
            assertThat(waiting(sql)).isZero();
        }
    }

    /** @return how many events of each referral there are */
    private int publishUntilEnough(EventLog events) {
        int event = 0;
        while (!enough.get()) {
            event++;
            for (var referral : referrals) {
                events.publishUnchecked("intake", "added", referral, event, "{\"amount\":%d}".formatted(amount(event)));
            }
        }
        return event;
    }

    private static List<Integer> amounts(int events) {
        return IntStream.rangeClosed(1, events).map(RebalanceIT::amount).boxed().toList();
    }

    /** None is 13, at which the sample service fails. */
    private static int amount(int event) {
        return 100 * event;
    }

    /** The amounts of each referral in the order of its journal. */
    private Map<UUID, List<Integer>> amounts(JdbcClient sql) {
        return sql
                .sql("""
                select referral_id, cast(cast(data as json) ->> 'amount' as int) as amount from journal
                where type like '%.added.v1' and referral_id = any(cast(? as uuid[])) order by referral_id, sequence""")
                .param(ids())
                .query((row, _) -> Map.entry(row.getObject("referral_id", UUID.class), row.getInt("amount")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private int waiting(JdbcClient sql) {
        return sql.sql("""
                select count(*) from parked_event
                where released_at is null and referral_id = any(cast(? as uuid[]))""").param(ids()).query(Integer.class).single();
    }

    private String[] ids() {
        return referrals.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static ConfigurableApplicationContext instance() {
        var environment = new HashMap<String, Object>(ServiceTest.environment(SERVICE));
        environment.put("spring.application.name", SERVICE);
        return new SpringApplicationBuilder(TallyApplication.class)
                .properties(environment)
                .registerShutdownHook(false)
                .run();
    }
}
