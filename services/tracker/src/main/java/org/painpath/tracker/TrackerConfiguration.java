package org.painpath.tracker;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.tracker.clock.Clocks;
import org.painpath.tracker.clock.DeadlinePolicy;
import org.painpath.tracker.events.TrackerEventTypes;
import org.painpath.tracker.events.TrackerReactions;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleDecider;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.policy.DeadlinePackReader;
import org.painpath.tracker.store.Colleagues;
import org.painpath.tracker.store.Feed;
import org.painpath.tracker.store.Numbers;
import org.painpath.tracker.store.Passages;
import org.painpath.tracker.store.StageCounts;
import org.painpath.tracker.store.StageTimes;
import org.painpath.tracker.store.Waiting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TrackerConfiguration {

    /** @throws org.painpath.chassis.policy.BadPolicy and the service does not start */
    @Bean
    PolicyPacks<DeadlinePolicy> policyPacks(
            @Value("${painpath.policy-directory}") String directory,
            @Value("${painpath.clinic-zone}") ZoneId zone,
            Clock clock) {
        var packs = PolicyFiles.load("deadlines", directory, new DeadlinePackReader(zone)::read);
        packs.packOn(LocalDate.now(clock.withZone(zone)));
        return packs;
    }

    @Bean
    Clocks clocks(PolicyPacks<DeadlinePolicy> packs) {
        return new Clocks(packs);
    }

    @Bean
    LifecycleDecider decider(Clocks clocks) {
        return new LifecycleDecider(clocks);
    }

    @Bean
    EventTypes<LifecycleEvent> eventTypes() {
        return TrackerEventTypes.TYPES;
    }

    @Bean
    Reactions<LifecycleCommand> reactions() {
        return TrackerReactions.all();
    }

    @Bean
    Waiting waiting(JdbcTemplate jdbc, LifecycleDecider decider, MeterRegistry registry) {
        return new Waiting(jdbc, decider, new StageTimes(registry));
    }

    @Bean
    StageCounts stageCounts(JdbcClient client) {
        return new StageCounts(client);
    }

    @Bean
    Colleagues colleagues(JdbcTemplate jdbc) {
        return new Colleagues(jdbc);
    }

    @Bean
    Feed feed(JdbcTemplate jdbc) {
        return new Feed(jdbc);
    }

    /** Rows of what referrals wait for, of the feed and of numbers, in the transaction that writes the journal. */
    @Bean
    Worklist<Lifecycle> worklist(Waiting waiting, Feed feed, Passages passages) {
        return changed -> {
            waiting.save(changed);
            feed.append(changed);
            passages.save(changed);
        };
    }

    @Bean
    Passages passages(JdbcTemplate jdbc) {
        return new Passages(jdbc);
    }

    @Bean
    Numbers numbers(JdbcTemplate jdbc, @Value("${painpath.clinic-zone}") ZoneId zone) {
        return new Numbers(jdbc, zone);
    }

    /** The feed is an order of commits, which no fold can tell. */
    @Bean
    Refold<Lifecycle> refold(Waiting waiting) {
        return new Refold<>(waiting::save, "waiting", Waiting.DECIDED);
    }
}
