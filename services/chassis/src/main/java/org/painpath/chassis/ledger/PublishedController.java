package org.painpath.chassis.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this service has published, for the readers that compare. */
@RestController
final class PublishedController {
    static final int EVENTS = 1_000;

    private final Published published;

    PublishedController(Published published) {
        this.published = published;
    }

    @GetMapping("/ledger/published")
    PublishedDigests digests() {
        return published.digests();
    }

    @GetMapping("/ledger/published/referrals")
    List<StreamEnd> referrals(@RequestParam Instant before, @RequestParam List<Integer> bucket) {
        return published.referrals(before, bucket);
    }

    @GetMapping("/ledger/published/changes")
    PublishedChanges changes(@RequestParam @Nullable Instant since) {
        return published.changes(since);
    }

    @PostMapping("/ledger/published/events")
    List<PublishedEvent> events(@RequestBody List<StreamEnd> asked) {
        if (asked.size() > EVENTS) {
            throw Refusal.field("", "At most " + EVENTS + " events at a time.");
        }
        return published.events(asked);
    }
}
