package org.painpath.chassis.delivery;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk of events that wait for a person. */
@RestController
final class ParkedController {

    /** @param applied how many waiting events of the referral took effect, in order */
    record Released(int applied) {}

    private final Inbox inbox;
    private final Delivery<?, ?, ?> delivery;

    ParkedController(Inbox inbox, Delivery<?, ?, ?> delivery) {
        this.inbox = inbox;
        this.delivery = delivery;
    }

    @GetMapping("/parked")
    List<ParkedEvent> parked(@RequestParam @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        return inbox.parked(after, Math.clamp(limit, 1, 200));
    }

    @PostMapping("/parked/{id}/release")
    Released release(@PathVariable UUID id, Principal person) {
        return new Released(delivery.release(id, person.getName()));
    }
}
