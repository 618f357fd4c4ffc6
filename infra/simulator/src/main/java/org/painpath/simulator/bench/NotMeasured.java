package org.painpath.simulator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a run says nothing about. */
final class NotMeasured {
    private static final List<String> NEVER = List.of(
            "a network between the parts, TLS, more than one instance of a service, more than one broker",
            "a replica, backups, archives of the log",
            "webhooks, the feed, the console",
            "more than some minutes at a time: what checkpoints, vacuum and compaction cost over days");
    private static final Map<String, String> PARTS = Map.of(
            "a", "(a) latency of an effect",
            "b", "(b) sustained effects",
            "c", "(c) whole referrals",
            "d", "(d) bare limits",
            "e", "(e) the cost of a referral",
            "f", "(f) start and memory",
            "g", "(g) how it changes with size: --scale 10000,100000,1000000",
            "h", "(h) what a poison event costs the others: --parts h",
            "i", "(i) an outage of Kafka: --parts i");

    private NotMeasured() {}

    static List<String> in(Plan plan) {
        var words = new ArrayList<String>();
        PARTS.keySet().stream()
                .sorted()
                .filter(part -> !plan.has(part))
                .map(PARTS::get)
                .forEach(words::add);
        if (plan.has("g")) {
            words.add(
                    "audit, idempotency keys and the other two services at scale: only journals, cursors, worklists and"
                            + " feed of intake, evaluation and tracker are filled");
        }
        words.addAll(NEVER);
        return words;
    }
}
