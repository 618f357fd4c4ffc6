package org.painpath.chassis.republish;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The desk's one answer to a lost slot, a lost topic and a late integrator. */
@RestController
final class RepublishController {
    private static final Logger log = LoggerFactory.getLogger(RepublishController.class);

    private final Republisher republisher;
    private final Audit audit;
    private final Clock clock;

    /** One at a time: each takes a database connection beside that of its request. */
    private final ReentrantLock one = new ReentrantLock();

    RepublishController(Republisher republisher, Audit audit, Clock clock) {
        this.republisher = republisher;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/republish")
    Republished republish(@Valid @RequestBody RepublishRequest request, Principal person) {
        var wanted = request.wanted(clock.instant());
        if (!one.tryLock()) {
            throw new Refusal(HttpStatus.CONFLICT, "already-republishing", "Another republication is under way.");
        }
        try {
            republisher.apart(() -> audit.record(person.getName(), "republish", null, "asked"));
            var done = republisher.republish(wanted);
            audit.record(person.getName(), "republish", null, done.events() == 0 ? "nothing" : "done");
            log.info("republished {} events, asked for by {}", done.events(), person.getName());
            return done;
        } finally {
            one.unlock();
        }
    }
}
