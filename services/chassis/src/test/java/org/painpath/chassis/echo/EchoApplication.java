package org.painpath.chassis.echo;

import java.util.HashMap;
import java.util.Map;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.tally.Tally;
import org.painpath.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** A second service that adds up what another one published: an event that takes effect twice shows in its sum. */
@SpringBootApplication
public class EchoApplication {

    /** @param topic whose events it adds up */
    public static ConfigurableApplicationContext start(String service, String topic) {
        var settings = new HashMap<String, Object>(ServiceTest.environment(service));
        settings.putAll(Map.of(
                "spring.application.name", service,
                "painpath.database", service.replace('-', '_'),
                "painpath.reads", topic));
        return new SpringApplicationBuilder(EchoApplication.class).run(arguments(settings));
    }

    @Bean
    Tally.TallyDecider decider() {
        return new Tally.TallyDecider();
    }

    @Bean
    EventTypes<Tally.Event> eventTypes() {
        return EventTypes.<Tally.Event>of("tracker")
                .published("added", Tally.Added.class)
                .internal("counted", Tally.Counted.class);
    }

    @Bean
    Reactions<Tally.Command> reactions(@Value("${painpath.reads}") String topic) {
        return Reactions.<Tally.Command>none()
                .on(topic + ".added.v1", Tally.Added.class, added -> new Tally.Add(added.amount()));
    }

    @Bean
    Worklist<Tally> worklist(JdbcTemplate jdbc) {
        return changed -> jdbc.batchUpdate(
                """
                insert into tally (referral_id, version, sum) values (?, ?, ?)
                on conflict (referral_id) do update set version = excluded.version, sum = excluded.sum""",
                changed.stream()
                        .map(tally -> new Object[] {
                            tally.referralId(), tally.version(), tally.state().sum()
                        })
                        .toList());
    }

    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
    }
}
