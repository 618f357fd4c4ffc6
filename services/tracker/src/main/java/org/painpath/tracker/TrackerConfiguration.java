package org.painpath.tracker;

import java.time.ZoneId;
import java.util.List;
import org.painpath.chassis.delivery.Reactions;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.ledger.Refold;
import org.painpath.tracker.events.TrackerEventTypes;
import org.painpath.tracker.events.TrackerReactions;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleDecider;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.lifecycle.SlaPolicy;
import org.painpath.tracker.store.Feed;
import org.painpath.tracker.store.Waiting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class TrackerConfiguration {

    @Bean
    LifecycleDecider decider(@Value("${painpath.clinic-zone}") ZoneId clinicZone) {
        return new LifecycleDecider(SlaPolicy.of2026(clinicZone));
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
    Waiting waiting(JdbcTemplate jdbc, LifecycleDecider decider) {
        return new Waiting(jdbc, decider);
    }

    @Bean
    Feed feed(JdbcTemplate jdbc) {
        return new Feed(jdbc);
    }

    /** Rows of what referrals wait for and of the feed, in the transaction that writes the journal. */
    @Bean
    Worklist<Lifecycle> worklist(Waiting waiting, Feed feed) {
        return changed -> {
            waiting.save(changed);
            feed.append(changed);
        };
    }

    /** The feed is an order of commits, which no fold can tell. */
    @Bean
    Refold<Lifecycle> refold(Waiting waiting) {
        return new Refold<>(
                waiting::save,
                "waiting",
                List.of("place", "stage", "role", "waiting_for", "since", "due_at", "said_late", "outcome", "shared"));
    }
}
