package org.painpath.prescriptionreview.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewCommand.EndTaper;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the prescriptions whose taper has come to its end. The day is a column of the worklist; the referral's own lock lets it happen once,
 * whoever notices and however often. One that is under review waits for what is decided.
 */
@Component
public class EndedTapers {
    private static final Logger log = LoggerFactory.getLogger(EndedTapers.class);
    private static final String ENDED_TAPERS = """
            select referral_id from review where taper_ends_on <= ? and stage in ('ACTIVE', 'SUSPENDED') and referral_id > ?
            order by referral_id limit ?""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 200;
    private static final String ACTOR = "prescription-review";

    private final JdbcClient client;
    private final Desk<ReviewCommand, Review, ReviewEvent> desk;
    private final Clock clock;
    private final ZoneId clinic;

    EndedTapers(
            JdbcClient client,
            Desk<ReviewCommand, Review, ReviewEvent> desk,
            Clock clock,
            @Value("${painpath.clinic-zone}") ZoneId clinic) {
        this.client = client;
        this.desk = desk;
        this.clock = clock;
        this.clinic = clinic;
    }

    /** Page by page, so that those that fail keep no others waiting; they are for the next round. */
    public void round() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clinic);
        List<UUID> page = page(today, BEFORE_ALL);
        while (!page.isEmpty()) {
            page.forEach(referral -> end(referral, today));
            page = page(today, page.getLast());
        }
    }

    private void end(UUID referral, LocalDate today) {
        try {
            desk.handle(referral, new EndTaper(today), new Cause(ACTOR, clock.instant(), null, null));
        } catch (RuntimeException failure) {
            // one that cannot be read must not keep the others from ending
            log.warn(
                    "referral {}: its taper could not be ended: {}",
                    referral,
                    failure.getClass().getSimpleName());
        }
    }

    private List<UUID> page(LocalDate today, UUID after) {
        return client.sql(ENDED_TAPERS)
                .params(today, after, PAGE)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }
}
